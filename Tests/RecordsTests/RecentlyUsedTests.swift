import Testing

@testable import Records

@Suite struct RecentlyUsedTests {
  @Test func keepsWhatIsAskedForHoweverManyOthersCome() {
    var values = RecentlyUsed<Int, String>(capacity: 10)
    values[-1] = "in use"
    for number in 0..<1_000 {
      values[number] = "\(number)"
      #expect(values[-1] == "in use")
      #expect(values[number] == "\(number)")
      #expect(values.count <= 20)
    }
    #expect(values[0] == nil)
  }

  @Test func givesTheLatestValue() {
    var values = RecentlyUsed<Int, String>(capacity: 2)
    for number in 1...3 { values[number] = "early" }
    values[1] = "late"
    #expect(values[1] == "late")
    values[1] = nil
    #expect(values[1] == nil)
  }
}
