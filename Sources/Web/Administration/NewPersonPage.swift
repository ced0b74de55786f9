import HTTPTypes
import Records
import Rendering

/// What was typed about a person who is to be added.
struct PersonDraft: Sendable, Hashable {
  var name = ""
  var email = ""
  var agency: AgencyID?
  var roles: Set<Role> = [.learner]
}

/// Where an administrator adds one person.
struct NewPersonPage: Page {
  let token: FormToken
  let agencies: AgencyChoice
  var draft = PersonDraft()
  var nameProblem: String?
  var emailProblem: String?
  var message: Message?

  let title = "Add a person"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status {
    nameProblem == nil && emailProblem == nil && message == nil ? .ok : .unprocessableContent
  }

  var main: HTML {
    """
    \(Crumbs(("People", .people)).html)<h1>Add a person</h1>
    \(message.html)<form method="post" action="\(SiteAddress.newPerson.path)">
    \(token.field)
    \(TextField(name: "name", label: "Name", value: draft.name, problem: nameProblem).html)\
    \(TextField(name: "email", label: "Email address", kind: .text, value: draft.email, problem: emailProblem).html)\
    \(agencies.field(selected: draft.agency))\
    \(CheckboxField(name: "role", label: "Roles", choices: Role.choices, selected: Set(draft.roles.map(\.rawValue))).html)\
    <p class="actions"><button>Add and make an invitation link</button></p>
    </form>
    """
  }
}
