import Diagnostics

/// A term that staff should only recognize stands in quotation marks: it is never our own word.
///
/// A term whose heading says in brackets that it is an everyday word too, as `Stable (slang)`, is
/// held against an author only where it is a link to that entry.
struct RecognizeOnlyTermInOurVoice: LinkedFileCheck {
  static let id = "recognize-only-term-in-our-voice"
  static let rule = "A term for recognition only stands in quotation marks or in the glossary"
  static let mayBeIntended = true

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.prose.wordUses.compactMap { use in
      guard case .slang(let term) = use.subject else { return nil }
      return .inOurVoice(use, term)
    }
  }
}

extension Diagnostic {
  fileprivate static func inOurVoice(_ use: WordUse, _ term: SlangTerm) -> Diagnostic {
    Diagnostic(
      RecognizeOnlyTermInOurVoice.self, at: use.range,
      message: "\(RecognizeOnlyTermInOurVoice.rule); “\(use.text)” is our own word here",
      reason: "Words of people who exploit carry their view when we say them",
      notes: [Note("defined here", at: term.section.nameRange)])
  }
}
