import Diagnostics

/// What of a file the rest of the curriculum asks for, when its text is not at hand.
final class FileOutline: Sendable {
  let kind: FileKind
  let names: FileNames
  /// The first heading with its facts; without text and without the sections below it.
  let root: Section?
  /// Of a quiz, what it names as its module.
  let module: Reference?
  let intentions: [Intention]
  let notices: ModuleNotices?
  /// Where a *Pause* stands that nothing in the file announces.
  let pauses: [SourceRange]
  let values: [ValueUse]
  /// The paths of the pictures that it shows.
  let pictures: [String]
  /// Of a quiz, where the keys of its questions stand.
  let keys: KeyTally

  var file: String { names.file }

  init(_ file: FileSyntax) {
    kind = file.kind
    names = FileNames(of: file)
    root = file.root.map { Section(role: $0.role, heading: $0.heading, facts: $0.facts) }
    module = file.kind == .quiz ? file.root?.fact("Module")?.references.first : nil
    intentions = file.intentions
    notices = ModuleNotices(of: file)
    pauses = file.pauses.filter { !file.isAnnounced($0) }
    values = file.mentions.values
    pictures = file.mentions.images.compactMap { LinkAddress.resolve($0.source, from: file.file) }
    keys = KeyTally(of: file)
  }
}
