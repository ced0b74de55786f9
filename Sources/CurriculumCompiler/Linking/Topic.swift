import Synchronization

/// One thing that may be asked about other files, and may have another answer the next time.
enum Topic: Hashable, Sendable {
  /// Where the anchors of a file lead, or that there is no such file.
  case names(file: String)
  /// At which lines of a file something stands.
  case places(file: String)
  /// What a module's notices make heavy.
  case notices(file: String)
  /// Whether there is a thing of that kind and id.
  case id(ThingKind, String)
  /// All ids of a kind.
  case ids(ThingKind)
  /// The paths of all files.
  case files
  case quiz(ofModule: String)
  /// What words.md rules and the glossary has for recognition only.
  case words
  /// The words by which the terms of the glossary are found.
  case terms
  /// The titles of the terms.
  case headwords
  /// About whom the sources are.
  case populations
  /// What agencies fill in.
  case agencies
  case pictures
  case passMark
}

/// What has been asked on behalf of one file.
final class AskedTopics: Sendable {
  private let asked = Mutex(Set<Topic>())

  func insert(_ topic: Topic) { asked.withLock { _ = $0.insert(topic) } }

  var topics: Set<Topic> { asked.withLock { $0 } }
}
