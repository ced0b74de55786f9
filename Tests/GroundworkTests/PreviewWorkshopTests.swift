import Foundation
import Testing

/// A trainer at work in a real folder, with the page open beside the editor.
@Suite(.timeLimit(.minutes(1))) struct PreviewWorkshopTests {
  @Test(arguments: [false, true])
  func showsWhatIsSaved(polls: Bool) async throws {
    let desk = try WorkingFolder()
    try await desk.open(polls: polls) { page in
      try await page.shows("After every whole number comes one that is greater by one.")
      try desk.edit(WorkingFolder.module) {
        $0.replacingOccurrences(of: "After every", with: "Right after every")
      }
      try await page.shows("Right after every whole number comes one that is greater by one.")
    }
  }

  @Test func showsWhatAnEditorWritesByRenaming() async throws {
    let desk = try WorkingFolder()
    try await desk.open { page in
      try await page.shows("After every whole number comes one that is greater by one.")
      let text = try desk.read(WorkingFolder.module)
      try desk.write(text.replacingOccurrences(of: "After", with: "Renamed: after"), to: "new.md")
      try desk.rename("new.md", to: WorkingFolder.module)
      try await page.shows("Renamed: after every whole number comes one that is greater by one.")
    }
  }

  @Test func keepsTheLastGoodVersionOfABrokenFileAndRecovers() async throws {
    let desk = try WorkingFolder()
    try await desk.open { page in
      try await page.shows("After every whole number comes one that is greater by one.")
      try desk.edit(WorkingFolder.module) { $0 + "\nMore, with [a link](nowhere.md).\n" }
      try await page.shows("Last good version")
      let broken = try await page.text
      #expect(broken.contains("After every whole number comes one that is greater by one."))
      #expect(broken.contains("[broken-link]"))
      try desk.edit(WorkingFolder.module) {
        $0.replacingOccurrences(of: "[a link](nowhere.md)", with: "no link")
      }
      try await page.shows("More, with no link.")
      #expect(try await page.text.contains("Up to date"))
    }
  }

  @Test func survivesADeletedFileThatComesBack() async throws {
    let desk = try WorkingFolder()
    try await desk.open { page in
      try await page.shows("After every whole number comes one that is greater by one.")
      let text = try desk.read(WorkingFolder.module)
      try desk.remove(WorkingFolder.module)
      try await page.shows("Last good version")
      let changed = text.replacingOccurrences(of: "After", with: "Here again: after")
      try desk.write(changed, to: WorkingFolder.module)
      try await page.shows(
        "Here again: after every whole number comes one that is greater by one.")
    }
  }

  @Test func survivesTheWholeFolderGoingAway() async throws {
    let desk = try WorkingFolder()
    try await desk.open { page in
      try await page.shows("After every whole number comes one that is greater by one.")
      try desk.rename("Curriculum", to: "Elsewhere")
      try await page.shows("there is no folder Curriculum")
      try desk.rename("Elsewhere", to: "Curriculum")
      try await page.shows("Up to date")
      // It is watched again.
      try desk.edit(WorkingFolder.module) {
        $0.replacingOccurrences(of: "After", with: "Back: after")
      }
      try await page.shows("Back: after every whole number comes one that is greater by one.")
    }
  }

  @Test func tellsTheTerminalWhatCheckWouldPrint() async throws {
    let desk = try WorkingFolder()
    try await desk.open { page in
      try await page.shows("Up to date")
      try desk.edit(WorkingFolder.module) { $0 + "\nMore, with [a link](nowhere.md).\n" }
      try await page.shows("Last good version")
      #expect(desk.printed.contains("More, with [a link](nowhere.md)."))
      #expect(desk.printed.hasSuffix("1 error\n"))
    }
  }
}
