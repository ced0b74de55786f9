import CurriculumModel
import Hummingbird
import Records

/// Checking completion records, for everyone.
struct VerificationRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.verification) { _, context in
      site.show(VerificationPage(token: context.formToken), to: context)
    }
    routes.post(.verification, upTo: .upload) { form, context in
      let bytes = Self.record(in: form)
      guard !bytes.isEmpty else {
        let message = Message(kind: .error, text: "Please choose a file or paste its text.")
        return site.show(VerificationPage(token: context.formToken, message: message), to: context)
      }
      return site.show(VerdictPage(verdict: try await judge(bytes)), to: context)
    }
    routes.get(.completionCheck) { _, context in
      guard let published = try await site.store.completionRecord(try context.id("number")) else {
        throw Refusal.notFound
      }
      return site.show(
        VerdictPage(verdict: try await judge(published.signed.fileBytes)), to: context)
    }
  }

  /// The file, or else the pasted text without the line ends that pasting adds.
  private static func record(in form: Form) -> [UInt8] {
    if let file = form.file("record"), !file.bytes.isEmpty { return file.bytes }
    return Array(form["text"].trimmed.utf8)
  }

  /// The signature first, then what only this site knows: revocation.
  private func judge(_ bytes: [UInt8]) async throws -> VerdictPage.Verdict {
    switch CompletionRecord.verify(bytes, trusting: [site.store.issuerKey]) {
    case .unreadable: return .unreadable
    case .altered: return .altered
    case .issuerNotTrusted(let record): return .otherIssuer(record)
    case .genuine(let record):
      if let revoked = try await site.store.completionRecord(record.id)?.revoked {
        return .revoked(record, on: revoked.day)
      }
      return record.isCurrent(on: try site.today) ? .genuine(record) : .expired(record)
    }
  }
}
