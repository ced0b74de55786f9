import CurriculumModel
import Records
import Rendering

/// Asks once more before a pathway is no longer asked for.
struct WithdrawalPage: Page {
  let token: FormToken
  let assignment: AssignmentID
  let pathway: String
  let due: CalendarDate?
  /// The person or team, and their page.
  let recipient: String
  let back: SiteAddress

  var title: String { "Withdraw “\(pathway)”?" }
  let section: SiteSection? = .administration

  var main: HTML {
    """
    \(Crumbs(("People", .people), (recipient, back)).html)<h1>\(title)</h1>
    <p>\(recipient) will no longer be asked to take “\(pathway)”\(due.map { " by \($0.words)" } ?? "").</p>
    <p>What was read, passed and recorded stays, and everyone can still take the pathway.</p>
    <form class="actions" method="post" action="\(SiteAddress.withdrawal(assignment).path)">
    \(token.field)
    <button>Withdraw</button>
    <a class="button quiet" href="\(back.path)">Keep it</a>
    </form>
    """
  }
}
