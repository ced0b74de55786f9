public import CurriculumModel
public import Diagnostics

/// A diagnostic with what a page needs to show it.
public struct PreviewFinding: Hashable, Sendable {
  public let diagnostic: Diagnostic
  /// The line with the place underlined; empty where there is none to show.
  public let excerpt: String
  /// The part of the curriculum that it is about; `nil` where it is about no part.
  public let place: CurriculumPlace?

  public init(_ diagnostic: Diagnostic, excerpt: String, place: CurriculumPlace?) {
    self.diagnostic = diagnostic
    self.excerpt = excerpt
    self.place = place
  }
}

/// What a look at the author's folder came to.
public enum PreviewReading: Sendable {
  /// The folder compiles, with these warnings.
  case good(Curriculum, [PreviewFinding])
  /// Errors keep it from being a curriculum.
  case faulty([PreviewFinding])
  /// The folder could not be read, for this reason.
  case unreadable(String)
}
