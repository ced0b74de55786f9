import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Where somebody who sits in the room signs in, on a phone.
struct AttendPage: Page {
  let token: FormToken
  var code = ""
  var problem: String?
  /// What the visitor has just come on the list of.
  var attended: TrainingSession?

  let title = "Sign in to a session"
  var section: SiteSection? { .record }
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    if let attended {
      return """
        <h1>You are on the list</h1>
        <p class="lead">\(attended.title)</p>
        <p>\(attended.heldOn.words), \(Hours(minutes: attended.minutes).words), held by \
        \(attended.mark.author.name). If you leave early, say so: it can be put right.</p>
        <p class="actions"><a class="button" href="\(SiteAddress.ownRecord.path)">My record</a></p>
        """
    }
    return """
      <h1>\(title)</h1>
      <form method="post" action="\(SiteAddress.attendance.path)">
      \(token.field)
      \(TextField(name: "code", label: "Code", value: code, hint: "Six letters and digits, which stand on the wall or are told in the room.", problem: problem).html)\
      <p class="actions"><button>I am here</button></p>
      </form>
      """
  }
}
