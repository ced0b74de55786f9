import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Where an administrator says that the agency showed its policy or plan.
struct AttestationPage: Page {
  let token: FormToken
  let agency: Agency
  let competency: Competency.ID
  let competencyTitle: String
  let asked: [String]
  let fields: AttestationFields

  let title = "Show a document"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { fields.problems.isEmpty ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("Agencies", .agencies), (agency.name, .documents(agency.id))).html)<h1>\(title)</h1>
    <p class="lead">\(competencyTitle)</p>
    \(summary)<form method="post" enctype="multipart/form-data" \
    action="\(SiteAddress.attestation(agency.id, competency).path)">
    \(token.field)
    \(TextField(name: "document", label: "Name of the document", value: fields.document, hint: "As you file it, with its date or version.", problem: fields.problems[.document]).html)\
    \(coverage)\(fileField)\
    \(TextField(name: "digest", label: "Or its SHA-256 digest", value: fields.digest, hint: "Where the file is large or stays elsewhere: 64 digits, such as sha256sum prints them.", problem: fields.problems[.digest], isRequired: false).html)\
    \(TextField(name: "until", label: "Counts through", kind: .date, value: fields.until, hint: "The day by which the document is to be looked at again.", problem: fields.problems[.until], isRequired: false).html)\
    <p class="actions"><button>Write it down</button></p>
    </form>
    """
  }

  private var summary: HTML {
    fields.problems.isEmpty
      ? HTML()
      : Message(kind: .error, text: "Nothing is written down yet: look at what is marked.").html
  }

  private var coverage: HTML {
    guard !asked.isEmpty else { return HTML() }
    let boxes = asked.enumerated().map { index, text -> HTML in
      let mark: HTML = fields.covers.contains(index) ? " checked" : ""
      return """
        <li><label><input type="checkbox" name="covers" value="\(index)"\(mark)> \(text)</label></li>

        """
    }
    return """
      <fieldset class="field"\(fields.problems[.covers] == nil ? HTML() : " aria-describedby=\"covers-problem\"")>
      <legend>What it holds</legend>
      \(problem(.covers))<ul class="options">
      \(boxes)</ul>
      </fieldset>

      """
  }

  private var fileField: HTML {
    let notes = FieldNotes(
      name: "file",
      hint: """
        Up to 10 MB. The file is not kept: only its SHA-256 digest is, so that it can be shown later \
        that this was the file.
        """,
      problem: fields.problems[.file])
    return """
      <div class="field">
      <label for="file">The file <small>(optional)</small></label>
      \(notes.lines)<input type="file" id="file" name="file"\(notes.attributes)>
      </div>

      """
  }

  private func problem(_ name: AttestationFields.Name) -> HTML {
    fields.problems[name].map {
      "<p class=\"error\" id=\"\(name.rawValue)-problem\">\($0)</p>\n"
    } ?? HTML()
  }
}
