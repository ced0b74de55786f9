import CommonMark
import CurriculumModel
import Diagnostics

extension Section {
  /// The options of a question that offers some to choose from, the two of *True or false.* apart.
  var options: [AnswerSyntax] {
    switch task?.instruction {
    case .chooseOne?, .chooseAll?: answers
    default: []
    }
  }
}

extension AnswerSyntax {
  /// In lower case, without marks of any kind.
  var plainWords: [String] {
    let bytes = content.plainText.utf8.map(ProseWord.lowercased)
    return ProseWord.words(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
