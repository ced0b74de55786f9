import ArgumentParser
import CurriculumModel
import Records

/// `groundwork retention`
struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Say what has been kept longer than it has to be, and remove it.",
    discussion: """
      Without --yes it only says what it would remove, by kind. Evidence stays: the ledger is never \
      shortened, and neither standing nor completion records change. "leavers" erases people whose \
      account was closed so long ago, completion records included. The server must be stopped. Give \
      kinds their own periods by running it once for each. Exit status 0: said or removed. 2: it \
      could not be done.
      """)

  @Option(help: "The data folder.")
  var data: String

  @Option(
    help: "How long records are kept, such as \"7 years\" or \"18 months\".",
    transform: calendarPeriod)
  var olderThan: CalendarPeriod

  @Option(
    help: "Only this kind; can be given more than once. All without it.", transform: retentionKind)
  var kind: [RetentionKind] = []

  @Flag(help: "Remove it.")
  var yes = false

  func run() async throws {
    guard let today = CalendarDate.today, let day = olderThan.lastDay(endingBy: today) else {
      throw ExitCode(2)
    }
    let (folder, kinds, yes) = (data, Set(kind.isEmpty ? RetentionKind.allCases : kind), yes)
    let counts = try await orExit {
      let store = try RecordStore.openExisting(in: folder)
      let counts =
        yes
        ? try await store.removeRecords(through: day, of: kinds)
        : try await store.recordsKept(through: day, of: kinds)
      try store.close()
      return counts
    }
    print("\(yes ? "Removed" : "Would remove") what was recorded on \(day) or earlier:")
    for kind in RetentionKind.allCases {
      guard let count = counts[kind] else { continue }
      print("  \(kind.rawValue): \(count)  (\(kind.meaning))")
    }
    if !yes { print("Nothing was changed. Run it again with --yes to remove it.") }
  }
}

extension CalendarPeriod {
  /// The last day that is so long ago.
  fileprivate func lastDay(endingBy today: CalendarDate) -> CalendarDate? {
    var number = today.daysSinceEpoch
    while let day = CalendarDate(daysSinceEpoch: number), let end = after(day) {
      if end <= today { return day }
      number -= 1
    }
    return nil
  }
}

/// Reads a period from the command line.
@Sendable private func calendarPeriod(_ text: String) throws -> CalendarPeriod {
  guard let period = CalendarPeriod(text) else {
    throw ValidationError("\(text) is not a period such as \"7 years\"")
  }
  return period
}

/// Reads a kind of record from the command line.
@Sendable private func retentionKind(_ text: String) throws -> RetentionKind {
  guard let kind = RetentionKind(rawValue: text) else {
    let kinds = RetentionKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("there is no kind \(text); the kinds are \(kinds)")
  }
  return kind
}
