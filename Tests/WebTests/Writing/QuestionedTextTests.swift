import CurriculumModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Records
import Testing

@testable import Web

/// Whatever is typed is looked at before it is kept.
@Suite struct QuestionedTextTests {
  private static let telling = "Maria Lopez, DOB 03/04/2010, call 614-555-2368"
  private static let heading = "<h1>Is this about a real person?</h1>"

  /// Every form of the site, each field of it in turn, and one that no form has.
  @Test func looksAtEveryFieldOfEveryForm() async throws {
    let agencies = try await TwoAgencies()
    let visitor = try await agencies.site.visitor("Own everything", Set(Role.allCases))
    let visits = try RouteVisits(agencies: agencies).all().filter { $0.fields != nil }
    let unread: Set<SiteRoute> = [
      .signIn, .signOut, .invitation, .verification, .newPerson, .peopleImport, .peopleImportLinks,
      .erasure, .sessionPeople,
    ]
    let before = try await agencies.foreign.state(in: agencies.site.store)
    try await agencies.site.test(serving: try .supervised) { client in
      let browser = Browser(client, as: visitor)
      for visit in visits where !unread.contains(visit.route) {
        let fields = visit.fields ?? []
        for name in Set(fields.map(\.0) + ["anything"]).subtracting(["step"]) {
          let sent = fields.filter { $0.0 != name } + [(name, Self.telling)]
          let answer = try await browser.post(
            visit.path, sent + [(FormToken.fieldName, FormToken(of: visitor).text)])
          #expect(answer.status == .unprocessableContent, "\(visit), \(name)")
          #expect(answer.text.contains(Self.heading), "\(visit), \(name)")
        }
      }
    }
    #expect(try await agencies.foreign.state(in: agencies.site.store) == before)
  }

  @Test func showsWhatWasTypedAndKeepsNothingOfIt() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      let form = scene.person + "/waivers/core-1"
      let asked = try await browser.post(
        form, [("reason", Self.telling), ("document", "C-1")], from: form)
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("<li>“DOB 03/04/2010” looks like a date of birth</li>"))
      #expect(asked.text.contains("<li>“614-555-2368” looks like a telephone number</li>"))
      #expect(asked.text.contains(">\n\(Self.telling)</textarea>"))
      #expect(asked.text.contains("<input type=\"hidden\" name=\"document\" value=\"C-1\">"))
      #expect(asked.text.contains("href=\"\(form)\""))
      #expect(try !scene.site.keeps("Maria Lopez"))

      _ = try await browser.post(
        form, [("reason", "M.L., 15, told me"), ("document", "C-1")], from: form)
      #expect(try await browser.get(scene.person).text.contains("M.L., 15, told me"))
    }
  }

  @Test func savesWhatIsSaidToBeAboutNobody() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      let form = scene.person + "/waivers/core-1"
      let saved = try await browser.post(
        form, [("reason", Self.telling), ("about", "nobody")], from: form)
      #expect(saved.status == .seeOther)
      #expect(try await browser.get(scene.person).text.contains("Maria Lopez, DOB 03/04/2010"))
    }
  }

  @Test func doesNotAskTwiceAboutTheSameWords() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      let form = scene.person + "/waivers/core-1"
      let said = try await browser.post(
        form, [("reason", Self.telling), ("about", "nobody")], from: form)
      let cookie = said.headers[values: .setCookie].joined()
      #expect(cookie.contains("groundwork-nobody=") && !cookie.contains("Maria"))
      let again = try await browser.post(
        form, [("reason", Self.telling + ". And more.")], from: form)
      #expect(again.status == .seeOther)
      let other = try await browser.post(
        form, [("reason", Self.telling + ", Tim Roe, 15")], from: form)
      #expect(other.text.contains(Self.heading))
      // What one person has said counts for nobody else.
      let second = Browser(client, as: scene.second)
      let asked = try await second.post(form, [("reason", Self.telling)], from: form)
      #expect(asked.text.contains(Self.heading))
    }
  }

  @Test func remembersTheLatestOfWhatIsAboutNobody() {
    let token = FormToken(key: [1])
    var known = PassagesAboutNobody(cookie: "zz..<script>.0123456789abcdef", of: token)
    #expect(known.text == "0123456789abcdef")
    for number in 0...40 { known.insert("passage \(number)") }
    let read = PassagesAboutNobody(cookie: known.text, of: token)
    #expect(!read.contains("passage 0") && read.contains("passage 1"))
    #expect(read.contains("passage 40"))
    let foreign = PassagesAboutNobody(cookie: known.text, of: FormToken(key: [2]))
    #expect(!foreign.contains("passage 40"))
  }

  @Test func anAgencyCanHaveSuchTextsRefused() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let administrator = Browser(client, as: scene.administrator)
      let settings = "/administration/agencies/\(scene.site.agency.id)"
      let list = try await administrator.get("/administration/agencies").text
      #expect(list.contains("href=\"\(settings)\""))
      let done = try await administrator.post(settings, [("rule", "refuse")], from: settings)
      #expect(done.headers[.location] == settings + "?done=rule-saved")
      #expect(try await administrator.get(settings).text.contains("value=\"refuse\" checked"))
      #expect(try await Browser(client, as: scene.stranger).get(settings).status == .notFound)

      let browser = Browser(client, as: scene.supervisor)
      let form = scene.person + "/waivers/core-1"
      let refused = try await browser.post(
        form, [("reason", Self.telling), ("about", "nobody")], from: form)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Your agency does not let such a text be saved"))
      #expect(!refused.text.contains("value=\"nobody\""))
      #expect(try !scene.site.keeps("Maria Lopez"))
    }
  }

  @Test func carriesTheButtonThatWasPressedAndThrowsDraftsAway() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let browser = Browser(client, as: scene.supervisor)
      let draft = try await browser.post(
        scene.form, [("note", Self.telling), ("step", "draft")], from: scene.form)
      #expect(draft.text.contains("<input type=\"hidden\" name=\"step\" value=\"draft\">"))
      #expect(try !scene.site.keeps("Maria Lopez"))
      let gone = try await browser.post(
        scene.form, [("note", Self.telling), ("step", "discard")], from: scene.form)
      #expect(gone.status == .seeOther)
    }
  }

  @Test func asksForAFileOnceMore() async throws {
    let scene = try await SupervisedSite()
    try await scene.test { client in
      let browser = Browser(client, as: scene.administrator)
      let page = "/administration/agencies/\(scene.site.agency.id)/documents/core-5"
      let token = try await browser.get(page).token ?? ""
      let parts = [("document", "Policy for 614-555-2368"), ("token", token)].map { name, text in
        "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
      }
      let file =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\npolicy\r\n"
      let asked = try await browser.send(
        page, .post, [.contentType: "multipart/form-data; boundary=edge"],
        ByteBuffer(string: parts.joined() + file + "--edge--\r\n"))
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("<input type=\"file\" id=\"file\" name=\"file\">"))
      #expect(asked.text.contains("enctype=\"multipart/form-data\""))
    }
  }

  /// A made-up person of a lesson may be written about.
  @Test func saysNothingOfWhatTheCurriculumPrints() async throws {
    let release = try Release.asking([
      .sample("q-one", .chooseOne(options: [Question.option(.right, "Tasha Green")]))
    ])
    let reader = TextReader(year: 2026, release: release)
    #expect(reader.finds("Tasha Green, 15, is made up") == [])
    #expect(reader.finds("Tasha Brown, 15, is not") == ["Tasha Brown, 15"])
  }

  @Test func anAnswerIsSavedOnlyOnceItIsClear() async throws {
    let paragraph = try Question.sample("q-free", .paragraph(rubric: [[.text("Says why")]]))
    let release = try Release.asking([paragraph])
    let site = try await WebSite()
    let learner = try await site.visitor("Ada Moss")
    try await site.test(serving: release) { client in
      let browser = Browser(client, as: learner)
      _ = try await browser.post(
        "/notices/signs", [("lesson", "signs/first")], from: "/modules/signs/first")
      let begun = try await browser.post("/quizzes/signs", [], from: "/quizzes/signs")
      let first = try #require(begun.headers[.location])
      let answer = first.replacing("/questions/", with: "/answers/")
      let asked = try await browser.post(answer, [("text", Self.telling)], from: first)
      #expect(asked.text.contains(Self.heading))
      #expect(asked.text.contains("href=\"\(first)\""))
      #expect(try !site.keeps("Maria Lopez"))
      _ = try await browser.post(
        answer, [("text", Self.telling), ("about", "nobody")], from: first)
      #expect(try await browser.get(first).text.contains(Self.telling))
    }
  }
}

extension TextReader {
  /// The passages that are asked about in a note.
  fileprivate func finds(_ text: String) -> [String] {
    do throws(QuestionedText) {
      _ = try read(
        Form(fields: [.init(name: "note", text: text)]), sentTo: .waiver, at: "/")
      return []
    } catch {
      return error.fields.flatMap(\.passages).map(\.text)
    }
  }
}

extension WebSite {
  /// Whether the text stands in any file of the folder.
  func keeps(_ text: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }
}
