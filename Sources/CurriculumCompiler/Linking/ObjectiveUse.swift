import Diagnostics

/// A lesson that teaches an objective, or a question that tests it.
struct ObjectiveUse: Hashable, Sendable {
  /// The id of the lesson or the question; empty where it has none.
  let section: String
  /// Where the lesson or the question is named.
  let range: SourceRange

  /// By the objectives that the sections of a role name in a fact, in the order of the text.
  static func all(
    _ key: String, of role: Role, in file: LinkedFile
  ) -> [String: [ObjectiveUse]] {
    var uses: [String: [ObjectiveUse]] = [:]
    for section in file.syntax.sections(role) {
      for objective in file.directory.ids(key, of: section) {
        uses[objective, default: []].append(
          ObjectiveUse(section: section.id ?? "", range: section.nameRange))
      }
    }
    return uses
  }

  /// Of all files, in their order.
  static func merged(_ files: some Sequence<[String: [ObjectiveUse]]>) -> [String: [ObjectiveUse]] {
    files.reduce(into: [:]) { merged, uses in
      for (objective, uses) in uses { merged[objective, default: []] += uses }
    }
  }
}
