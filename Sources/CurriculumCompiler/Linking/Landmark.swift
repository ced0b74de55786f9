import CommonMark
import Diagnostics

/// A thing of the curriculum, what it is called, and where it stands.
public struct Landmark: Hashable, Sendable, Codable {
  /// As learners' records have it: `core-1-quiz/q-consent`.
  public let id: String
  public let title: String
  public let file: String
  /// Counts from 1.
  public let line: Int

  public init(id: String, title: String, file: String, line: Int) {
    self.id = id
    self.title = title
    self.file = file
    self.line = line
  }

  init(id: String, title: String, at range: SourceRange) {
    self.init(id: id, title: title, file: range.file, line: range.start.line)
  }

  /// `Curriculum/modules/first.md:12`, as terminals and editors make a link of it.
  public var place: String { "\(file):\(line)" }
}

extension Section {
  /// `file` is the id of the first heading, where the section's own id is local to its file.
  func landmark(in file: String? = nil) -> Landmark {
    Landmark(
      id: [file, id].compactMap { $0 }.joined(separator: "/"),
      title: heading.title.plainText, at: heading.range)
  }
}
