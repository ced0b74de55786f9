import Records
import Testing

@testable import groundwork

/// What Scripts/month plays on.
@Suite struct StageTests {
  @Test(
    arguments: [
      ("turn 1700000000000", .turn(UTCMilliseconds(1_700_000_000_000))), ("remind", .remind),
      ("serve my folder/release.json", .serve(release: "my folder/release.json")),
      ("finish", .finish), ("serve", nil), ("turn", nil), ("turn tomorrow", nil),
      ("finish now", nil), ("", nil),
    ] as [(String, StageCues.Cue?)])
  func aLineIsACueOrNothing(line: String, cue: StageCues.Cue?) {
    #expect(StageCues.cue(line) == cue)
  }

  @Test func theClockNeverGoesBack() throws {
    let clock = DemoClock()
    try clock.turn(onTo: UTCMilliseconds(2_000))
    #expect(throws: DemoError.clockTurnedBack) { try clock.turn(onTo: UTCMilliseconds(1_999)) }
    #expect(clock.reading.now() == UTCMilliseconds(2_000))
  }
}
