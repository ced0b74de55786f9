import Records
import Testing

@testable import groundwork

/// Where a demonstration may be made.
@Suite struct DemoFolderTests {
  let folder = TemporaryFolder()

  private var demo: DemoFolder { DemoFolder(path: folder.path) }

  @Test func isMadeOnce() throws {
    #expect(try demo.isToBeMade())
    try demo.begin()
    try RecordStore.open(in: folder.path).close()
    #expect(try demo.state() == .unfinished)
    try demo.finish()
    #expect(try demo.state() == .finished)
    #expect(try !demo.isToBeMade())
  }

  @Test func isMadeAnewWhereItWasInterrupted() throws {
    try demo.begin()
    try RecordStore.open(in: folder.path).close()
    try folder.write("half a page", to: "groundwork.sqlite-wal")
    #expect(try demo.isToBeMade())
    try demo.begin()
    #expect(try folder.files() == ["demonstration.txt"])
    #expect(try demo.state() == .unfinished)
  }

  @Test func leavesAFolderAloneThatIsSomebodys() throws {
    try RecordStore.open(in: folder.path).close()
    let before = try folder.files()
    #expect(throws: DemoError.folderNotEmpty(folder.path)) { try demo.isToBeMade() }
    #expect(try folder.files() == before)
  }

  @Test func keepsAwayFromOneThatIsBeingMade() throws {
    try demo.begin()
    let store = try RecordStore.open(in: folder.path)
    #expect(throws: RecordsError.folderInUse(folder.path)) { try demo.begin() }
    try store.close()
  }
}
