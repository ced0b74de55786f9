public import Diagnostics

/// A finding that an author has marked as intended.
public struct SilencedDiagnostic: Hashable, Sendable {
  public let diagnostic: Diagnostic
  /// Why it is meant to be, in the author's words.
  public let reason: String
  /// The note that says so.
  public let note: SourceRange

  /// The finding with the reason as its last note.
  public var explained: Diagnostic {
    var explained = diagnostic
    explained.notes.append(Diagnostic.Note("intended: \(reason)", at: note))
    return explained
  }
}
