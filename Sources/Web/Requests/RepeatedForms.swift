import Crypto
import Hummingbird
import Records

/// A form that a browser sends twice in a row is acted on once: a button that was pressed twice, or
/// pressed again because nothing seemed to happen. Both get the same answer.
///
/// The same form counts again once a page was shown in between: then it is meant. Of a form only the
/// last one's digest is remembered for each session, and nothing of what was typed.
actor RepeatedForms {
  private struct Sent {
    let digest: SHA256Digest
    let began: ContinuousClock.Instant
    let answer: Task<Response, any Error>
  }

  private static let window: Duration = .seconds(60)
  private static let mostSessions = 1_000

  private var last: [SessionToken: Sent] = [:]

  /// What `handler` answers or, where it answered the same form just before, that.
  func answer(
    to form: Form, sentTo path: String, in session: SessionToken,
    by handler: @escaping @Sendable () async throws -> Response
  ) async throws -> Response {
    let digest = form.digest(sentTo: path)
    let now = ContinuousClock.now
    if let sent = last[session], sent.digest == digest, sent.began + Self.window > now {
      return try await sent.answer.value
    }
    if last.count >= Self.mostSessions { last = last.filter { $0.value.began + Self.window > now } }
    // Not the request's own task: it goes on where the browser has let go of the first of two.
    let answer = Task { try await handler() }
    last[session] = Sent(digest: digest, began: now, answer: answer)
    do {
      let response = try await answer.value
      if response.status.code != 303 { forget(digest, of: session) }
      return response
    } catch {
      forget(digest, of: session)
      throw error
    }
  }

  /// A page was shown.
  func forget(_ session: SessionToken) { last[session] = nil }

  /// What was refused can be tried again at once, and an answer that is no redirection is a page.
  private func forget(_ digest: SHA256Digest, of session: SessionToken) {
    if last[session]?.digest == digest { last[session] = nil }
  }
}

extension Form {
  fileprivate func digest(sentTo path: String) -> SHA256Digest {
    var hash = SHA256()
    func add(_ bytes: some Collection<UInt8>) {
      hash.update(data: Array("\(bytes.count) ".utf8) + bytes)
    }
    add(path.utf8)
    for field in fields {
      add(field.name.utf8)
      add(field.text.utf8)
    }
    for file in files {
      add(file.name.utf8)
      add(file.bytes)
    }
    return hash.finalize()
  }
}
