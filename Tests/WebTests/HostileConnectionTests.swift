import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

/// Connections that nobody with a browser would make. The server is told to be patient for one
/// second here; in use it is for ten.
@Suite(.serialized) struct HostileConnectionTests {
  private static let host = "Host: localhost\r\n"
  private static let post =
    "POST /sign-in HTTP/1.1\r\n\(host)Content-Type: application/x-www-form-urlencoded\r\n"

  @Test(arguments: [
    ("", ""),
    ("GET /sign-in HTTP/1.1\r\n\(host)", "X-A: b\r\n"),
    ("\(post)Content-Length: 1000\r\n\r\n", "a"),
    ("\(post)Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n"),
    ("GET /sign-in HTTP/1.1\r\n\(host)\r\n", ""),
  ])
  func closesWhatIsSlowOrIdle(_ start: String, _ drip: String) async throws {
    let site = try await WebSite(patience: .seconds(1))
    try await site.test(.live) { client in
      let port = try #require(client.port)
      let connection = try #require(RawConnection(port: port))
      connection.send(start)
      #expect(await connection.answer(dripping: drip, within: 4) != nil)
    }
  }

  @Test(arguments: [
    ("GET /sign-in HTTP/1.1\r\nConnection: close\r\n\r\n", "421"),
    ("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "421"),
    ("GET /sign-in HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", "200"),
    (
      "GET /sign-in HTTP/1.1\r\n\(host)X-A: \(String(repeating: "a", count: 65_536))\r\n\r\n", "400"
    ),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 2\r\n\r\n", "400"),
    ("nonsense\r\n\r\n", "400"),
  ])
  func answersAndCloses(_ request: String, _ status: String) async throws {
    let site = try await WebSite(patience: .seconds(1))
    try await site.test(.live) { client in
      let port = try #require(client.port)
      let connection = try #require(RawConnection(port: port))
      connection.send(request)
      let answer = try #require(await connection.answer(within: 4))
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
    }
  }

  @Test func servesOthersWhileManyAreSlow() async throws {
    let site = try await WebSite(patience: .seconds(3))
    try await site.test(.live) { client in
      let port = try #require(client.port)
      let slow = (0..<200).compactMap { _ in RawConnection(port: port) }
      for connection in slow { connection.send("GET /sign-in HTTP/1.1\r\n") }
      #expect(slow.count == 200)
      let began = ContinuousClock.now
      let response = try await Browser(client).get("/sign-in")
      #expect(response.status == .ok)
      #expect(ContinuousClock.now - began < .seconds(2))
    }
  }
}
