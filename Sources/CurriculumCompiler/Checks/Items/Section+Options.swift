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

  /// The options of *Choose one.* with exactly one key among them, and where it stands.
  var keyedOptions: (options: [AnswerSyntax], key: Int)? {
    guard task?.instruction == .chooseOne, answers.count > 1 else { return nil }
    let keys = answers.indices.filter { answers[$0].mark?.mark == .right }
    return keys.count == 1 ? (answers, keys[0]) : nil
  }
}

extension AnswerSyntax {
  /// In lower case, without marks of any kind.
  var plainWords: [String] {
    let bytes = content.plainText.utf8.map(ProseWord.lowercased)
    return ProseWord.words(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
