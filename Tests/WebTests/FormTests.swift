import Testing

@testable import Web

@Suite struct FormTests {
  @Test func readsNamesAndTextsInTheOrderOfThePage() throws {
    let form = try Form(urlEncoded: Array("name=Ana+Mar%C3%ADa&role=a&role=b&empty=&bare".utf8))
    #expect(
      form
        == Form(fields: [
          .init(name: "name", text: "Ana María"), .init(name: "role", text: "a"),
          .init(name: "role", text: "b"), .init(name: "empty", text: ""),
          .init(name: "bare", text: ""),
        ]))
    #expect(form.all("role") == ["a", "b"])
  }

  @Test(arguments: ["a=%C3", "a=%4", "a=%zz", "%ff=1"])
  func refusesWhatIsNotText(_ body: String) {
    #expect(throws: Refusal.malformed) { try Form(urlEncoded: Array(body.utf8)) }
  }

  @Test func refusesTooManyFields() {
    let body = Array(repeating: "a=1", count: 1_001).joined(separator: "&")
    #expect(throws: Refusal.tooLarge) { try Form(urlEncoded: Array(body.utf8)) }
  }

  @Test func putsALineOnOneLine() throws {
    let form = try Form(urlEncoded: Array("name=+Ana%0D%0A++Mar%C3%ADa+".utf8))
    #expect(form.line("name") == "Ana María")
  }
}

@Suite struct MultipartFormTests {
  private func form(_ text: String) throws -> Form {
    try MultipartForm(Array(text.utf8), boundary: "x").form()
  }

  @Test func readsFieldsAndFiles() throws {
    let form = try form(
      "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n"
        + "--x\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p.csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n\r\n--x--\r\n")
    #expect(
      form
        == Form(
          fields: [.init(name: "token", text: "abc")],
          files: [.init(name: "people", bytes: Array("a,b\r\n1,2\r\n".utf8))]))
  }

  @Test(arguments: [
    "", "--x", "--x\r\n", "--x\r\nno head\r\n--x--", "--x\r\n\r\n\r\n\r\n--x--\r\n",
  ])
  func refusesWhatHasNoEndOrNoName(_ text: String) {
    #expect(throws: Refusal.malformed) { try form(text) }
  }

  @Test func findsTheBoundary() {
    #expect(
      [
        "multipart/form-data; boundary=abc", "Multipart/Form-Data;boundary=\"a b\"",
        "multipart/form-data", "text/plain; boundary=abc",
      ].map(MultipartForm.boundary(of:)) == ["abc", "a b", nil, nil])
  }
}
