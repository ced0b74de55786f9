import CurriculumModel
import Records
import Rendering

/// A learner's due dates for the learner's own calendar program.
struct CalendarPage: Page {
  let token: FormToken
  /// When the link that works now was made.
  let made: UTCMilliseconds?
  /// Shown once, just after it was made.
  var link: String?
  var message: Message?

  let title = "Due dates in your calendar"
  let section: SiteSection? = .record

  var main: HTML {
    """
    \(Crumbs(("My record", .ownRecord)).html)<h1>\(title)</h1>
    \(message.html)<p>A calendar program can ask this site each day for what you have to do by when. \
    It gets titles and days, and nothing else.</p>
    \(link.map(shown) ?? state)<form method="post" action="\(SiteAddress.calendar.path)">
    \(token.field)
    <p class="actions"><button name="step" value="make">\(made == nil ? "Make a link" : "Make a new link")\
    </button>\(made == nil ? HTML() : removal)</p>
    </form>
    """
  }

  private var state: HTML {
    guard let day = made?.day else { return "<p>There is no link yet.</p>\n" }
    return """
      <p>Your link was made on \(day.words). It is shown only once; a new link makes the old one \
      useless.</p>

      """
  }

  private func shown(_ link: String) -> HTML {
    """
    <p>Give this address to your calendar program, under “subscribe” or “from the web”. Whoever has \
    it can read your due dates, so keep it to yourself. It is shown only now.</p>
    <div class="field">
    <label for="link">Your calendar’s address</label>
    <input type="text" id="link" value="\(link)" readonly>
    </div>

    """
  }

  private var removal: HTML {
    " <button class=\"quiet\" name=\"step\" value=\"remove\">Remove the link</button>"
  }
}
