import CurriculumModel
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Records
import Rendering

extension Response {
  static let pageType = "text/html; charset=utf-8"

  /// A document. What a visitor was shown is kept nowhere: others use the same computer.
  static func page(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: pageType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: bytes))
  }

  /// Sends the browser on with a GET, to an address of this site.
  static func redirect(to address: SiteAddress, saying done: Done? = nil) -> Response {
    let query = done.map { "?\(Done.parameter)=\($0.rawValue)" } ?? ""
    return Response(
      status: .seeOther, headers: [.location: address.path + query, .cacheControl: "no-store"])
  }

  /// Sends the browser on to where somebody wanted to go.
  static func redirect(to address: ReturnAddress) -> Response {
    Response(status: .seeOther, headers: [.location: address.path, .cacheControl: "no-store"])
  }

  /// Something to keep as a file.
  static func download(_ bytes: [UInt8], name: String, contentType: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: contentType, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension SiteEnvironment {
  /// A page as this visitor sees it.
  func show(_ page: some Page, to context: some SiteContext) -> Response {
    let visit = context.publicContext
    let document = frame(for: visit).document(page)
    var response = Response.page(ByteBuffer(string: document.text), status: page.status)
    if visit.visitor == nil, case .fresh(let key) = visit.formKey {
      response.headers.append(cookies.setForm(key))
    }
    return response
  }

  func answer(to refusal: Refusal, of request: Request, in context: PublicContext) -> Response {
    if refusal == .signInNeeded, request.method == .get || request.method == .head {
      let wanted = ReturnAddress(asked: request.uri.path)
      return Response(
        status: .seeOther,
        headers: [
          .location: wanted?.signIn ?? SiteAddress.signIn.path, .cacheControl: "no-store",
        ])
    }
    if refusal == .foreignForm { return show(StaleFormPage(back: nil), to: context) }
    var response = show(ErrorPage(status: refusal.status), to: context)
    if case .methodNotAllowed(let methods) = refusal {
      response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
    }
    return response
  }

  /// What the store refuses without a form to say it in.
  func answer(to error: RecordsError, in context: PublicContext) -> Response {
    switch error {
    case .notFound, .notAllowed: return show(ErrorPage(status: .notFound), to: context)
    case .tooManyAttempts: return show(ErrorPage(status: .tooManyRequests), to: context)
    case .textTooLong: return show(ErrorPage(status: .contentTooLarge), to: context)
    case .busy: return show(ErrorPage(status: .serviceUnavailable), to: context)
    default:
      context.logger.error("the store refused", metadata: ["error": "\(error.logged)"])
      return show(ErrorPage(status: .internalServerError), to: context)
    }
  }

  private func frame(for visit: PublicContext) -> Frame {
    let account = visit.visitor.map {
      Frame.Account(name: HTML(escaping: $0.person.name), tokenField: visit.formToken.field)
    }
    return frame(
      account: account, sections: visit.visitor?.sections ?? [], profile: visit.visitor?.profile)
  }

  /// The frame of a page that is made once for everybody with these sections and this profile.
  func prerenderedFrame(sections: SiteSections, profile: AgencyProfile.ID?) -> Frame {
    let account = Frame.Account(
      name: PageSlot.personName.marker, tokenField: PageSlot.formToken.marker)
    return frame(account: account, sections: sections, profile: profile)
  }

  private func frame(
    account: Frame.Account?, sections: SiteSections, profile: AgencyProfile.ID?
  ) -> Frame {
    let served = curriculum.served
    return Frame(
      language: served.curriculum.language, account: account, sections: sections,
      release: served.release.digest.short, support: served.support(for: profile),
      isDemonstration: options.isDemonstration)
  }
}

extension RecordsError {
  /// What a log may say: nothing of any person.
  fileprivate var logged: String {
    switch self {
    case .emailTaken, .emailMalformed: "an email address was not accepted"
    default: description
    }
  }
}

extension Visitor {
  /// Where the visitor's roles lead.
  var sections: SiteSections {
    person.roles.reduce(into: []) { sections, role in
      switch role {
      case .learner: sections.insert(.learning)
      case .supervisor: sections.insert(.supervision)
      case .trainer: sections.insert(.training)
      case .administrator: sections.insert(.administration)
      }
    }
  }
}
