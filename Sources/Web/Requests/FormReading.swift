import HTTPTypes
import Hummingbird
import NIOCore
import Records

extension RouterMethods where Context: SiteContext {
  /// Answers a GET.
  @discardableResult
  func get(
    _ route: SiteRoute,
    use handler: @Sendable @escaping (Request, Context) async throws -> Response
  ) -> Self {
    get(RouterPath(route.rawValue), use: handler)
  }

  /// Answers a POST with what its form sent. The form has been checked to be one that this site
  /// gave to this visitor, and to tell of no real child (`TextReader`), and one that was sent twice
  /// in a row comes once (`RepeatedForms`); there is no other way to answer a POST.
  @discardableResult
  func post(
    _ route: SiteRoute, upTo bound: FormBound = .form,
    use handler: @Sendable @escaping (Form, Context) async throws -> Response
  ) -> Self {
    post(RouterPath(route.rawValue)) { request, context in
      let form = try await Form(reading: request, upTo: bound)
      guard context.formToken.matches(form[FormToken.fieldName]) else {
        throw StaleForm(form: form)
      }
      let visit = context.publicContext
      let path = request.uri.path
      let known = try visit.reader.read(form, sentTo: route, at: path)
      let answer: @Sendable () async throws -> Response = {
        do {
          var response = try await handler(form, context)
          if let known { response.headers.append(visit.cookies.setNobody(known.text)) }
          return response
        } catch RecordsError.textTooLong {
          throw LongText(form, sentTo: path) ?? RecordsError.textTooLong
        }
      }
      guard let session = visit.visitor?.session, let repeated = visit.repeated else {
        return try await answer()
      }
      return try await repeated.answer(to: form, sentTo: path, in: session, by: answer)
    }
  }
}

/// A form whose token is not this visitor's: mostly one that was open while they signed in anew.
struct StaleForm: Error {
  let form: Form
}

/// How many bytes a form may send.
enum FormBound: Int, Sendable {
  case form = 65_536
  case upload = 1_048_576
  case document = 10_485_760
}

extension Form {
  init(reading request: Request, upTo bound: FormBound) async throws {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > bound.rawValue {
      try await Self.passOver(request.body)
      throw Refusal.tooLarge
    }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: bound.rawValue)
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLarge
    }
    let contentType = request.headers[.contentType] ?? ""
    if contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      try self.init(urlEncoded: body.readableBytesView)
    } else if let boundary = MultipartForm.boundary(of: contentType) {
      self = try MultipartForm(Array(body.readableBytesView), boundary: boundary).form()
    } else {
      throw Refusal.malformed
    }
  }

  /// Reads on for a while: a browser that is cut off while it sends never shows the answer.
  private static func passOver(_ body: RequestBody) async throws {
    var left = 6 * FormBound.document.rawValue
    for try await piece in body {
      left -= piece.readableBytes
      guard left > 0 else { return }
    }
  }
}
