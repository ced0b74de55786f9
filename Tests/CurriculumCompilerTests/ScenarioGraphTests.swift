import CurriculumModel
import Rendering
import Testing

@testable import CurriculumCompiler

@Suite struct ScenarioGraphTests {
  private static let question = """

    ## At the desk `q-desk`

    - **Tests**: core-1.duty

    Somebody comes in.

    *Scenario.*

    ### Start

    - [x] [Ask to see her alone](#alone)
    - [!] [Ask his aunt & him](#confront)

    ### Alone

    - [x] [Ask whether she is safe](#safe)
    - [ ] [Wait](#alone)

    ### Confront

    *End: unsafe.*

    ### Safe

    *End: safe.*

    """

  private static func graph() throws -> ScenarioGraph {
    var texts = try Fixtures.base()
    texts["Quizzes/second.md", default: ""] += question
    return try #require(ScenarioGraph(of: "q-desk", in: Fixtures.sourceFolder(texts)))
  }

  @Test func isWrittenForTheTerminal() throws {
    #expect(
      try Self.graph().text == """
        At the desk (second-quiz/q-desk) Quizzes/second.md:18

          Start #start Quizzes/second.md:26
            [x] Ask to see her alone → #alone
            [!] Ask his aunt & him → #confront

          Alone #alone Quizzes/second.md:31
            [x] Ask whether she is safe → #safe
            [ ] Wait → #alone

          Confront #confront Quizzes/second.md:36
            ends unsafe

          Safe #safe Quizzes/second.md:40
            ends safe

        """)
  }

  @Test func isDrawnWithWordsForThoseWhoDoNotSeeIt() throws {
    let svg = try Self.graph().svg.text
    #expect(svg.contains("role=\"img\" aria-labelledby=\"title description\""))
    #expect(svg.contains("<title id=\"title\">At the desk</title>"))
    #expect(svg.contains("[!] Ask his aunt &amp; him → #confront"))
    #expect(svg.ranges(of: "marker-end").count == 4)
    #expect(try Self.graph().svg == Self.graph().svg)
  }

  @Test func isNotThereForAnotherKindOfQuestion() throws {
    let folder = Fixtures.sourceFolder(try Fixtures.base())
    #expect(ScenarioGraph(of: "q-order", in: folder) == nil)
  }

  /// Any graph: circles, dead ends, edges over many layers.
  @Test(arguments: 0..<60)
  func laysNothingOverAnythingElse(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let count = 1 + next(14)
    let leadsTo = (0..<count).map { _ in (0..<next(4)).map { _ in next(count) } }
    let layout = LayeredLayout(leadsTo: leadsTo, width: 100, slotWidth: 10, gap: 20)
    #expect(layout.layers.joined().sorted() == Array(layout.items.indices))
    for layer in layout.layers {
      let items = layer.map { layout.items[$0] }
      #expect(zip(items, items.dropFirst()).allSatisfy { $0.x + $0.width + 20 == $1.x })
    }
    let layerOf = Dictionary(
      uniqueKeysWithValues: layout.layers.enumerated().flatMap { number, layer in
        layer.map { ($0, number) }
      })
    for edge in layout.edges {
      let chain = ([edge.upper] + edge.slots + [edge.lower]).compactMap { layerOf[$0] }
      #expect(zip(chain, chain.dropFirst()).allSatisfy { $0 + 1 == $1 })
    }
  }
}
