import CurriculumModel
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct PictureTests {
  @Test func showsAPictureToWhomeverIsSignedIn() async throws {
    let release = try Release(hashing: Release.sample.curriculum.withPicture)
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    try await site.test(serving: release) { client in
      let address = "/pictures/\(release.digest.short)/steps"
      let stranger = try await Browser(client).get(address)
      #expect(stranger.status == .seeOther)

      let browser = Browser(client, as: visitor)
      let picture = try await browser.get(address)
      #expect(picture.status == .ok)
      #expect(picture.text == "<svg/>")
      #expect(picture.headers[.contentType] == "image/svg+xml")
      #expect(picture.headers[.cacheControl] == "private, max-age=31536000, immutable")
      #expect(picture.headers[.contentSecurityPolicy] != nil)

      let older = try await browser.get("/pictures/000000000000/steps")
      #expect(older.headers[.cacheControl] == "no-store")
      let none = try await browser.get("/pictures/\(release.digest.short)/none")
      #expect(none.status == .notFound)
    }
  }
}

extension Curriculum {
  /// The same with one picture, `steps`: `<svg/>`.
  fileprivate var withPicture: Curriculum {
    get throws {
      let picture = Picture(
        id: try #require(Picture.ID("steps")), mediaType: .svg, base64: "PHN2Zy8+")
      return Curriculum(
        id: id, title: title, publisher: publisher, language: language, passMark: passMark,
        followUp: followUp, introduction: introduction, pathways: pathways, frameworks: frameworks,
        principleGroups: principleGroups, glossary: glossary, wordRules: wordRules,
        sources: sources,
        values: values, agencies: agencies, modules: modules, quizzes: quizzes, pictures: [picture])
    }
  }
}
