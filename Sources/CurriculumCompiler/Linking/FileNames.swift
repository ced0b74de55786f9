/// The ids of one file.
final class FileNames: Sendable {
  let file: String
  /// All of them, doubles included, in the order of the text.
  let things: [Thing]
  /// Those whose id is unique in the whole curriculum.
  let shared: [Thing]
  /// What the first heading names.
  let root: Thing?
  private let byID: [String: Thing]

  init(of file: FileSyntax) {
    self.file = file.file
    things = file.things
    shared = things.filter { !$0.kind.isLocal }
    byID = Dictionary(things.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    root = (file.root?.id).flatMap { [byID] in byID[$0] }
  }

  /// What an anchor names; of two with one id, the first.
  func thing(at anchor: String) -> Thing? { byID[anchor] }

  /// Sorted.
  var anchors: [String] { byID.keys.sorted() }

  /// Whether it has the same things to be found from everywhere, at the same places.
  func sharesAs(_ old: FileNames) -> Bool {
    self === old || file == old.file && shared == old.shared && root == old.root
  }

  /// Whether every anchor leads to the same thing, wherever it stands in the file.
  func leadsAsBefore(_ old: FileNames) -> Bool {
    root?.id == old.root?.id
      && things.elementsEqual(old.things) { one, other in
        one.kind == other.kind && one.id == other.id && one.fileID == other.fileID
          && one.lesson == other.lesson
      }
  }
}
