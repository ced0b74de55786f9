import CurriculumModel
import HTTPTypes
import Hummingbird
import Rendering

/// Whose values are filled in and who looks on, as the author has chosen in the bar.
struct PreviewChoice: Sendable, Hashable {
  private static let agencyCookie = "preview-agency"
  private static let roleCookie = "preview-role"
  static let agencyField = "agency"
  static let roleField = "role"
  static let returnField = "to"

  let agency: AgencyProfile.ID?
  let role: PreviewRole

  init(agency: AgencyProfile.ID?, role: PreviewRole) {
    self.agency = agency
    self.role = role
  }

  /// What the browser keeps, else what the program was started with.
  init(of request: Request, else options: PreviewOptions) {
    let agency = SiteCookies.text(of: Self.agencyCookie, in: request.headers)
      .flatMap { AgencyProfile.ID($0) }
    let role = SiteCookies.text(of: Self.roleCookie, in: request.headers)
      .flatMap { PreviewRole(rawValue: $0) }
    self.init(agency: agency ?? options.agency, role: role ?? options.role)
  }

  init(_ form: Form, else options: PreviewOptions) {
    self.init(
      agency: AgencyProfile.ID(form[Self.agencyField]) ?? options.agency,
      role: PreviewRole(rawValue: form[Self.roleField]) ?? options.role)
  }

  /// Kept until the browser is closed.
  var cookies: [HTTPField] {
    let chosen = agency.map { [(Self.agencyCookie, $0.rawValue)] } ?? []
    return (chosen + [(Self.roleCookie, role.rawValue)]).map { name, text in
      HTTPField(name: .setCookie, value: "\(name)=\(text); Path=/; HttpOnly; SameSite=Strict")
    }
  }

  /// The agency of the curriculum that speaks.
  func profile(in curriculum: Curriculum) -> AgencyProfile? {
    curriculum.profile(speakingFor: agency) ?? curriculum.agencies.first
  }
}
