import Records
import Testing

@Suite struct IdentifyingPassagesTests {
  private func kinds(_ sentence: LabelledSentence) -> [IdentifyingPassage.Kind] {
    identifyingPassages(in: sentence.text, year: 2026) {
      LabelledSentence.values.contains($0)
    }.map(\.kind)
  }

  /// Counted by passages of the right kind; a sentence with none counts for precision alone.
  @Test func asksAboutWhatACarefulReaderWouldAskAbout() {
    let sentences =
      LabelledSentence.telling + LabelledSentence.innocent + LabelledSentence.published
    var found = 0
    var wrong: [String] = []
    var missed: [String] = []
    for sentence in sentences {
      var open = sentence.kinds
      for kind in kinds(sentence) {
        if let place = open.firstIndex(of: kind) {
          open.remove(at: place)
          found += 1
        } else {
          wrong.append("\(kind): \(sentence)")
        }
      }
      missed += open.map { "\($0): \(sentence)" }
    }
    let precision = Double(found) / Double(found + wrong.count)
    let recall = Double(found) / Double(found + missed.count)
    print(
      "\(sentences.count) sentences: precision \(precision), recall \(recall); "
        + "wrong: \(wrong); missed: \(missed)")
    #expect(precision >= 0.97)
    #expect(recall >= 0.93)
  }

  @Test(arguments: LabelledSentence.published)
  func saysNothingOfWhatTheCurriculumPrints(_ sentence: LabelledSentence) {
    #expect(kinds(sentence) == [])
    #expect(!identifyingPassages(in: sentence.text, year: 2026).isEmpty)
  }

  @Test func namesThePassageAsItWasWritten() {
    let passages = identifyingPassages(
      in: "We met Jane Roe (15) at 12 Oak Lane; call 330-555-4127, please.", year: 2026)
    #expect(passages.map(\.text) == ["Jane Roe (15", "12 Oak Lane", "330-555-4127"])
  }

  @Test func takesAYearBeforeLastAsADayOfWorkAndNotOfBirth() {
    #expect(identifyingPassages(in: "Dana Fields, 3/4/2024", year: 2026) == [])
    #expect(identifyingPassages(in: "Dana Fields, 3/4/1985", year: 2026) == [])
  }

  @Test(arguments: ["", "@", "+", "1-", "(((", "A@.", "12 Elm", "DOB", "P.O", "6 x 7", "é 15 née"])
  func readsWhatIsCutOff(_ text: String) {
    #expect(identifyingPassages(in: text, year: 2026) == [])
  }
}
