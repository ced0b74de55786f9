import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Records
import Synchronization

/// Keeps cookies and fills in form tokens, as a browser would.
final class Browser: Sendable {
  private let client: any TestClientProtocol
  private let cookies: Mutex<[String: String]>

  init(_ client: any TestClientProtocol, as visitor: Visitor? = nil) {
    self.client = client
    cookies = Mutex(visitor.map { ["groundwork": $0.session.text] } ?? [:])
  }

  func get(_ path: String) async throws -> TestResponse {
    try await send(path, .get, [:], nil)
  }

  /// Posts fields with the token of the form that `page` shows.
  func post(
    _ path: String, _ fields: [(String, String)], from page: String
  ) async throws -> TestResponse {
    let token = try await get(page).token ?? ""
    return try await post(path, fields + [("token", token)])
  }

  /// Posts fields as they are.
  func post(_ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
    let body = fields.map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&")
    return try await send(
      path, .post, [.contentType: "application/x-www-form-urlencoded"], ByteBuffer(string: body))
  }

  func send(
    _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?
  ) async throws -> TestResponse {
    var headers = headers
    let jar = cookies.withLock { $0 }
    if !jar.isEmpty {
      headers[.cookie] = jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
    for cookie in response.headers[values: .setCookie] {
      let pair = cookie.split(separator: ";")[0].split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies.withLock { $0[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1]) }
    }
    return response
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }

  /// The first form token on the page.
  var token: String? {
    guard let start = text.range(of: "name=\"token\" value=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }
}

extension String {
  fileprivate var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
