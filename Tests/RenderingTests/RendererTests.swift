import CurriculumModel
import Rendering
import Testing

private struct PlainAddresses: AddressBook {
  func address(of destination: Destination) -> String {
    switch destination {
    case .term(let id): "/glossary#\(id)"
    case .source(let id): "/sources#\(id)"
    default: "/elsewhere"
    }
  }

  func address(of picture: Picture.ID) -> String { "/pictures/\(picture)" }
}

@Suite struct RendererTests {
  let phone = AgencyValue.ID("report.line")
  let bond = GlossaryTerm.ID("trauma-bond")
  let guidelines = Source.ID("guidelines")

  private func renderer(opensTerms: Bool = false, filled: String? = nil) throws -> Renderer {
    let phone = try #require(phone)
    let agencyID = try #require(AgencyProfile.ID("here"))
    let curriculum = Curriculum(
      id: try #require(.init("c")), title: [], publisher: "P", language: "en",
      passMark: try #require(Share("80%")), followUp: [], introduction: [], pathways: [],
      frameworks: [], principleGroups: [],
      glossary: [
        GlossaryTerm(
          id: try #require(bond), title: [.text("Trauma bond")], also: [], use: .plain,
          sources: [], definition: [.paragraph([.text("An attachment.")])])
      ],
      wordRules: [], sources: [],
      values: [
        AgencyValue(id: phone, title: [.text("Report line")], kind: .phone, description: [])
      ],
      agencies: [], modules: [], quizzes: [], pictures: [])
    let agency = filled.map {
      AgencyProfile(
        id: agencyID, title: [], introduction: [],
        entries: [.init(value: phone, text: $0)])
    }
    return Renderer(
      index: CurriculumIndex(curriculum), agency: agency, addresses: PlainAddresses(),
      opensTerms: opensTerms, practice: { "<p>\($0.id.rawValue)</p>" })
  }

  @Test func fillsInAnAgencysTelephoneNumber() throws {
    let content = [Inline.text("Call "), .value(try #require(phone))]
    let html = try renderer(filled: "555-0100").html(content)
    #expect(html.text == "Call <a class=\"local\" href=\"tel:5550100\">555-0100</a>")
  }

  @Test func namesABlankThatNobodyFilled() throws {
    let html = try renderer().html([.value(try #require(phone))])
    #expect(html.text == "<em>[Report line]</em>")
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "java\nscript:x", "vbscript:x"])
  func dropsAnUnsafeAddressAndKeepsTheWords(_ address: String) throws {
    let html = try renderer().html([.link(.web(address: address), [.text("here")])])
    #expect(html.text == "here")
  }

  @Test func opensATermInPlaceOnce() throws {
    let content = [Block.paragraph([.term(try #require(bond), [.text("trauma bonds")])])]
    let renderer = try renderer(opensTerms: true)
    #expect(
      renderer.html(content).text == """
        <p><button type="button" class="term" popovertarget="term-trauma-bond">trauma bonds\
        </button></p>

        """)
    let terms = renderer.terms(in: content + content)
    #expect(terms.map(\.id) == [bond])
    #expect(
      renderer.definitions(of: terms).text == """
        <section class="definitions" aria-label="Words in this lesson">
        <div popover id="term-trauma-bond" class="definition" role="group" \
        aria-labelledby="term-trauma-bond-title">
        <p class="label" id="term-trauma-bond-title">Trauma bond</p>
        <p>An attachment.</p>
        <p class="more"><a href="/glossary#trauma-bond">In the glossary</a> \
        <button type="button" class="quiet" popovertarget="term-trauma-bond" \
        popovertargetaction="hide">Close</button></p>
        </div>
        </section>
        """)
  }

  @Test func citesASourceWithItsPlace() throws {
    let citation = Citation(
      source: try #require(guidelines), label: "Guidelines", locator: "p. 22")
    #expect(
      try renderer().html([.citation(citation)]).text
        == "<a class=\"citation\" href=\"/sources#guidelines\">Guidelines, p. 22</a>")
  }

  @Test func rendersBlocks() throws {
    let blocks: [Block] = [
      .heading(level: 3, anchor: "why", content: [.text("Why")]),
      .list(
        isNumbered: true, isTight: true,
        items: [[.paragraph([.text("One")])], [.paragraph([.text("<two>")])]]),
      .callout(Callout(kind: .inPractice, content: [.paragraph([.text("Ask.")])])),
      .table(
        TableBlock(
          alignments: [.none, .right], header: [[.text("A")], [.text("B")]],
          rows: [[[.text("1")], [.text("2")]]])),
    ]
    #expect(
      try renderer().html(blocks).text == """
        <h2 id="why">Why</h2>
        <ol>
        <li>One</li>
        <li>&lt;two&gt;</li>
        </ol>
        <div class="callout in-practice" role="note">
        <p class="label">In practice</p>
        <p>Ask.</p>
        </div>
        <div class="table" role="region" tabindex="0" aria-label="Table: A, B">
        <table>
        <thead><tr><th scope="col">A</th><th scope="col" class="right">B</th></tr></thead>
        <tbody>
        <tr><td>1</td><td class="right">2</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }
}
