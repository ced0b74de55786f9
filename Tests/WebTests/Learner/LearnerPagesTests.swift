import Assessment
import CurriculumModel
import Rendering
import Testing

@testable import Web

/// Pages of a learner, built by hand.
@Suite struct LearnerPagesTests {
  private let token = FormToken(key: [1, 2, 3])

  private func card(done: Bool = false, isOverdue: Bool = false) throws -> PathwayCard {
    let served = ServedRelease(try .sample)
    let module = ModuleProgress(
      module: try #require(Module.ID("signs")), state: done ? .passed : .reading, lessonsRead: 1,
      lessonsTotal: 4)
    return PathwayCard(
      title: "Core pathway", address: .pathway(try #require(Pathway.ID("core-pathway"))),
      rows: [ModuleRow(module, in: served.index, renderer: served.renderer(for: nil))],
      due: CalendarDate("2027-03-01"), isOverdue: isOverdue, isComplete: done, record: nil)
  }

  @Test func showsOneStepAndHowFarEverythingIs() throws {
    let page = HomePage(
      name: "Ada <Moss>",
      step: NextStepCard(
        heading: "Second lesson", detail: "Lesson 2 of 4.",
        action: .follow(label: "Read the lesson", .lesson(try #require(Lesson.ID("signs/second"))))),
      followUp: nil, pathways: [try card()], others: [])
    #expect(
      page.main.text == """
        <h1>Hello, Ada &lt;Moss&gt;</h1>
        <section class="next" aria-labelledby="next-step">
        <p class="label">Next step</p>
        <h2 id="next-step">Second lesson</h2>
        <p>Lesson 2 of 4.</p>
        <p><a class="button" href="/modules/signs/second">Read the lesson</a></p>
        </section>
        <section aria-labelledby="pathway-core-pathway">
        <h2 id="pathway-core-pathway"><a href="/pathways/core-pathway">Core pathway</a></h2>
        <p><progress max="5" value="1" aria-labelledby="pathway-core-pathway-sum"></progress></p>
        <p class="soft" id="pathway-core-pathway-sum">0 of 1 modules done. Please finish by 1 March 2027.</p>
        <ul class="rows">
        <li><a href="/modules/signs">Signs</a> \
        <span class="status under-way">1 of 4 lessons read</span></li>
        </ul>
        </section>

        """)
  }

  @Test func blamesNobodyForADayThatHasPassed() throws {
    #expect(try card(isOverdue: true).html.text.contains("it still counts when you finish"))
    #expect(!(try card(done: true, isOverdue: true).html.text.contains("The day has passed")))
  }

  @Test func offersToGoOnOrToComeBackLater() throws {
    let box = NoticeBox(
      module: try #require(Module.ID("signs")), lesson: Lesson.ID("signs/first"),
      notices: ["Speaks of harm."],
      support: Frame.Support(label: "Support line", line: "<a href=\"tel:5550160\">555-0160</a>"),
      token: token)
    #expect(
      box.html.text == """
        <div class="notice">
        <h2>Before you read</h2>
        <p>Speaks of harm.</p>
        <p>For someone to talk to: <a href="tel:5550160">555-0160</a></p>
        <p>You can stop at any point and come back. Your place is kept, and nobody is told.</p>
        <form class="actions" method="post" action="/notices/signs">
        \(token.field.text)
        <input type="hidden" name="lesson" value="signs/first">
        <button>Continue</button>
        <a class="button quiet" href="/">Later</a>
        </form>
        </div>

        """)
  }

  @Test func fitsTheStyleSheetIntoTheFirstFlightOfPackets() {
    // Ten segments of 1,460 bytes, less what the head of the answer takes.
    #expect(PackageResources.site_css.count <= 14 * 1_024)
  }
}
