import Hummingbird
import Records

/// Signing in to a session in the room: for everybody with an account, of the session's agency.
struct AttendanceRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.attendance) { _, context in
      site.show(AttendPage(token: context.formToken), to: context)
    }
    // The link that stands on the wall; only the button signs in.
    routes.get(.attendanceCode) { _, context in
      let code = context.parameters.get("code").flatMap { AttendanceCode($0) }
      return site.show(
        AttendPage(token: context.formToken, code: code?.description ?? ""), to: context)
    }
    routes.post(.attendance) { form, context in
      var page = AttendPage(token: context.formToken, code: form.line("code"))
      guard let code = AttendanceCode(page.code) else {
        page.problem = "A code has six letters and digits, without O, I, 0 and 1."
        return site.show(page, to: context)
      }
      do {
        page.attended = try await site.store.attend(
          code, by: context.visitor, address: context.publicContext.clientAddress(site.options))
      } catch RecordsError.notFound(.session) {
        page.problem = "No session of your agency has this code today. Please look at it again."
      } catch RecordsError.notAllowed {
        page.problem = "You hold this session yourself, so you are not on its list."
      }
      return site.show(page, to: context)
    }
  }
}
