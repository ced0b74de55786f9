/// Where every id leads.
struct Directory: Sendable {
  /// A class, since every file has a directory that remembers what that file asked.
  private final class Tables: Sendable {
    let files: [FileNames]
    let byFile: [String: FileNames]
    let byKind: [ThingKind: [String: Thing]]
    let doubles: [(thing: Thing, first: Thing)]

    init(_ files: [FileNames], since old: Tables?) {
      self.files = files
      byFile = Dictionary(files.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
      if let old, files.elementsEqual(old.files, by: { $0.sharesAs($1) }) {
        byKind = old.byKind
        doubles = old.doubles
        return
      }
      var byKind: [ThingKind: [String: Thing]] = [:]
      var doubles: [(Thing, Thing)] = []
      for names in files {
        for thing in names.shared {
          let first = byKind[thing.kind, default: [:]].updateValue(thing, forKey: thing.id)
          guard let first else { continue }
          byKind[thing.kind]?[thing.id] = first
          let isFirstInFile = names.thing(at: thing.id)?.range == thing.range
          if isFirstInFile, first.file != thing.file { doubles.append((thing, first)) }
        }
      }
      self.byKind = byKind
      self.doubles = doubles
    }
  }

  private let tables: Tables
  private var asked: AskedTopics?
  private(set) var known: KnownTargets?

  /// In the order of the paths. What has not changed since the `old` directory is taken from it.
  init(_ files: [FileNames], since old: Directory? = nil) {
    tables = Tables(files, since: old?.tables)
  }

  /// The same directory, which notes what is asked of it.
  func noting(in asked: AskedTopics) -> Directory {
    var directory = self
    directory.asked = asked
    directory.known = KnownTargets()
    return directory
  }

  /// All things, doubles included, in the order of files and text.
  var things: some Sequence<Thing> { tables.files.lazy.flatMap(\.things) }

  /// The thing of that kind; of two with one id, the first.
  func thing(_ kind: ThingKind, _ id: String) -> Thing? {
    asked?.insert(.id(kind, id))
    return tables.byKind[kind]?[id]
  }

  /// Things with an id that another one of their kind has, in another file, with the first of these;
  /// of two in one file the first.
  var doubles: [(thing: Thing, first: Thing)] { tables.doubles }

  /// All ids of a kind that is not local to a file, sorted.
  func ids(_ kind: ThingKind) -> [String] {
    asked?.insert(.ids(kind))
    return tables.byKind[kind]?.keys.sorted() ?? []
  }

  func hasFile(_ file: String) -> Bool { names(of: file) != nil }

  /// Sorted.
  var files: [String] {
    asked?.insert(.files)
    return tables.byFile.keys.sorted()
  }

  /// What an anchor of a file names.
  func thing(at anchor: String, in file: String) -> Thing? { names(of: file)?.thing(at: anchor) }

  /// What the file's first heading names.
  func root(of file: String) -> Thing? { names(of: file)?.root }

  func anchors(in file: String) -> [String] { names(of: file)?.anchors ?? [] }

  private func names(of file: String) -> FileNames? {
    asked?.insert(.names(file: file))
    return tables.byFile[file]
  }
}
