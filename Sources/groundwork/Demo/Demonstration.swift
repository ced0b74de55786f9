import CurriculumModel
import Records

/// Fills a folder with invented people and what they did.
struct Demonstration: Sendable {
  let folder: DemoFolder
  let release: Release
  let clock: WallClock
  /// Told about each step once it is done.
  let report: @Sendable (String) -> Void

  /// Makes an unfinished one anew; does nothing where it is there already.
  func make() async throws {
    guard try folder.isToBeMade() else { return }
    let curriculum = CurriculumIndex(release.curriculum)
    guard let today = clock.now().day else { throw RecordsError.clockUnusable }
    guard let history = DemoHistory(of: curriculum, today: today) else {
      throw DemoError.nothingToLearn
    }
    try folder.begin()
    let stage = try DemoStage(in: folder.path, release: release)
    stage.turnClock(to: history.opening)
    let made = try await stage.open()
    report(
      "\(DemoAgency.allCases.count) agencies, \(made.teams.count) teams, \(made.people.count) people"
    )
    try await stage.play(history, with: made)
    let since = history.opening.day.map { ", since \($0)" } ?? ""
    report("\(history.events.count) things that they did\(since)")
    let ledger = try await stage.store.verifyLedger()
    if let fault = ledger.fault { throw DemoError.ledgerFault("\(fault)") }
    report("\(ledger.entries) ledger entries, checked")
    try stage.store.close()
    try folder.finish()
  }
}
