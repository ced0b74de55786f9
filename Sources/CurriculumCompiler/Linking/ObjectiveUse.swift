import Diagnostics

/// A lesson that teaches an objective, or a question that tests it.
struct ObjectiveUse: Sendable {
  let objective: String
  /// The id of the lesson or the question; empty where it has none.
  let section: String
  /// Where the lesson or the question is named.
  let range: SourceRange

  /// What the sections of a role name in a fact, in the order of the text.
  static func all(_ key: String, of role: Role, in file: LinkedFile) -> [ObjectiveUse] {
    file.syntax.sections(role).flatMap { section in
      file.directory.ids(key, of: section).sorted().map {
        ObjectiveUse(objective: $0, section: section.id ?? "", range: section.nameRange)
      }
    }
  }
}
