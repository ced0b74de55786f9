import Records
import Rendering

/// What an agency decides for all of its people.
struct AgencySettingsPage: Page {
  let token: FormToken
  let agency: Agency
  let message: Message?

  var title: String { agency.name }
  let section: SiteSection? = .administration

  var main: HTML {
    """
    \(Crumbs(("People", .people), ("Agencies", .agencies)).html)<h1>\(title)</h1>
    \(message.html)<p><a href="\(SiteAddress.documents(agency.id).path)">Documents of the agency</a></p>
    <h2>Texts that look like a real child</h2>
    <p>Before anything that somebody writes is saved, the server looks for names with ages or days of \
    birth, telephone and case numbers, and addresses. It sends the text nowhere.</p>
    <form method="post" action="\(SiteAddress.agencySettings(agency.id).path)">
    \(token.field)
    <fieldset class="field">
    <legend>What happens then</legend>
    <ul class="options">
    \(TextRule.allCases.map(choice))</ul>
    </fieldset>
    <p class="actions"><button>Save</button></p>
    </form>
    """
  }

  private func choice(_ rule: TextRule) -> HTML {
    let mark: HTML = rule == agency.textRule ? " checked" : ""
    return """
      <li><label><input type="radio" name="rule" value="\(rule.rawValue)"\(mark)> \
      \(rule.words)</label></li>

      """
  }
}

extension TextRule {
  fileprivate var words: String {
    switch self {
    case .ask: "Ask, and save it where the person says that it is about nobody real"
    case .refuse: "Do not save it until it is written another way"
    }
  }
}
