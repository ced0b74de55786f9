import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// The agencies, and which agency profile of the curriculum speaks for each.
struct AgenciesPage: Page {
  struct Profile: Sendable, Hashable {
    let id: AgencyProfile.ID
    let title: String
  }

  let token: FormToken
  let agencies: [Agency]
  let profiles: [Profile]
  /// Only those who run the whole site make agencies.
  let mayAdd: Bool
  var name = ""
  var problem: String?
  var message: Message?

  let title = "Agencies"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("People", .people)).html)<h1>Agencies</h1>
    \(message.html)\(list)\(mayAdd ? form : HTML())
    """
  }

  private var list: HTML {
    guard !agencies.isEmpty else { return "<p>There are none yet.</p>\n" }
    let items = agencies.map { agency -> HTML in
      let profile = profiles.first { $0.id == agency.profile }?.title ?? "no values of its own"
      return """
        <li><span><strong><a href="\(SiteAddress.agencySettings(agency.id).path)">\(agency.name)</a></strong> \
        <span class="soft">\(profile)</span></span> \
        <a href="\(SiteAddress.documents(agency.id).path)">Documents<span class="hidden"> of \
        \(agency.name)</span></a></li>

        """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private var form: HTML {
    let choices =
      [SelectField.Choice(value: "", label: "None")]
      + profiles.map { .init(value: $0.id.rawValue, label: $0.title) }
    return """
      <h2>Add an agency</h2>
      <form method="post" action="\(SiteAddress.agencies.path)">
      \(token.field)
      \(TextField(name: "name", label: "Name", value: name, problem: problem).html)\
      \(SelectField(name: "profile", label: "Values in lessons", choices: choices, hint: "Which agency file of the curriculum fills in numbers and names.").html)\
      <p class="actions"><button>Add the agency</button></p>
      </form>
      """
  }
}
