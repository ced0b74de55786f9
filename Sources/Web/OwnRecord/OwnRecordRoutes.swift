import Hummingbird
import Records
import Rendering

/// What is held about whoever looks, whatever their roles.
struct OwnRecordRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.ownRecord) { request, context in
      let visitor = context.visitor
      let served = site.curriculum.served
      let page = OwnRecordPage(
        name: visitor.person.name, isLearner: visitor.holds(.learner),
        try await LearnerState(of: visitor, in: site),
        attempts: try await site.store.attempts(of: visitor.person.id, visibleTo: visitor),
        readings: try await site.store.readings(of: visitor.person.id, visibleTo: visitor),
        supervision: try await site.store.supervision(
          of: visitor.person.id, visibleTo: visitor), message: Done(request)?.message,
        in: served.index, renderer: served.renderer(for: served.profile(visitor.profile)))
      return site.show(page, to: context)
    }
    routes.get(.ownRecordFile) { _, context in
      .download(
        try await site.store.heldRecord(of: context.visitor), name: "my-record.json",
        contentType: "application/json")
    }
  }
}

/// Completion records as a page and as a file: for the person, and for those who may see the
/// person.
struct CertificateRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.certificate) { _, context in
      let published = try await find(in: context)
      let check = SiteAddress.completionCheck(published.id).path
      let page = CertificatePage(
        published: published, isOwn: published.person == context.visitor.person.id,
        today: try site.today,
        checkAddress: site.options.publicAddress + check)
      return site.show(page, to: context)
    }
    routes.get(.completionFile) { _, context in
      let signed = try await find(in: context).signed
      return .download(
        signed.fileBytes, name: signed.fileName, contentType: "application/json")
    }
  }

  private func find(in context: SignedInContext) async throws -> PublishedCompletionRecord {
    guard let published = try await site.store.completionRecord(try context.id("number")) else {
      throw Refusal.notFound
    }
    _ = try await site.store.person(published.person, visibleTo: context.visitor)
    return published
  }
}
