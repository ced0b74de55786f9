/// Where every id leads.
struct Directory: Sendable {
  /// All of them, doubles included, in the order of files and text.
  let things: [Thing]
  private var byKind: [ThingKind: [String: Thing]] = [:]
  private var byFile: [String: [String: Thing]] = [:]
  private var roots: [String: Thing] = [:]

  init(_ files: [FileSyntax]) {
    things = files.flatMap(\.things)
    for file in files { byFile[file.file] = [:] }
    for thing in things {
      if !thing.kind.isLocal, byKind[thing.kind]?[thing.id] == nil {
        byKind[thing.kind, default: [:]][thing.id] = thing
      }
      if byFile[thing.file]?[thing.id] == nil { byFile[thing.file]?[thing.id] = thing }
    }
    for file in files {
      guard let root = file.root, let id = root.id else { continue }
      roots[file.file] = byFile[file.file]?[id]
    }
  }

  /// The thing of that kind; of two with one id, the first.
  func thing(_ kind: ThingKind, _ id: String) -> Thing? { byKind[kind]?[id] }

  /// All ids of a kind that is not local to a file, sorted.
  func ids(_ kind: ThingKind) -> [String] { byKind[kind]?.keys.sorted() ?? [] }

  func hasFile(_ file: String) -> Bool { byFile[file] != nil }

  var files: [String] { byFile.keys.sorted() }

  /// What an anchor of a file names.
  func thing(at anchor: String, in file: String) -> Thing? { byFile[file]?[anchor] }

  /// What the file's first heading names.
  func root(of file: String) -> Thing? { roots[file] }

  func anchors(in file: String) -> [String] { byFile[file]?.keys.sorted() ?? [] }
}
