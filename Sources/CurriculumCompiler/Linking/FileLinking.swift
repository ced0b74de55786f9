import CurriculumModel
import Diagnostics

/// What a file came to among the others, without its text.
final class FileLinking: Sendable {
  let found: [Diagnostic]
  /// What was asked of other files; while the answers are the same, so is this value.
  let asked: Set<Topic>
  /// The terms of the glossary that it links to or has the words of.
  let terms: Set<String>
  /// By its lessons, with the objective.
  let taught: [String: [ObjectiveUse]]
  /// By its questions, with the objective.
  let tested: [String: [ObjectiveUse]]
  let heavyQuestions: HeavyQuestions
  /// What it becomes in the curriculum; `nil` for a reference file.
  let lowered: LoweredFile?

  /// `around` makes the surroundings that note what is asked.
  init(_ syntax: FileSyntax, in around: (AskedTopics) -> Surroundings) {
    let asked = AskedTopics()
    let file = LinkedFile(syntax, in: around(asked))
    found = linkedFileChecks.flatMap { $0.diagnostics(in: file) }
    terms = file.linkedTerms.union(file.prose.terms)
    taught = ObjectiveUse.all("Teaches", of: .lesson, in: file)
    tested = ObjectiveUse.all("Tests", of: .question, in: file)
    heavyQuestions = file.heavyQuestions
    lowered = LoweredFile(file)
    for place in found.flatMap(\.notes).map(\.range) + [lowered?.failure?.range].compactMap(\.self)
    where place.file != syntax.file {
      asked.insert(.places(file: place.file))
    }
    self.asked = asked.topics
  }

  /// Whether it teaches and tests the same, at the same places.
  func usesAs(_ other: FileLinking) -> Bool {
    self === other || taught == other.taught && tested == other.tested
  }
}

extension LinkedFile {
  fileprivate var linkedTerms: Set<String> {
    Set(
      links.compactMap { link in
        guard case .thing(let thing) = link.target, thing.kind == .term else { return nil }
        return thing.id
      })
  }
}
