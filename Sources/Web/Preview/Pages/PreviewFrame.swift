import CurriculumModel
import Rendering

/// What stands around every page of the preview: whether it is up to date, what is wrong, and the
/// choice of whose eyes to see with.
struct PreviewFrame {
  let view: PreviewView

  private var edition: PreviewEdition { view.edition }

  /// The whole document of a page.
  func document(_ page: some Page) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(edition.index?.curriculum.language ?? "en")" data-edition="\(edition.name)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(page.title) – Groundwork preview</title>
    <link rel="icon" type="image/svg+xml" href="\(SiteAsset.icon.path)">
    <link rel="stylesheet" href="\(SiteAsset.styles.path)">
    <link rel="stylesheet" href="\(SiteAsset.previewStyles.path)">
    <script src="\(SiteAsset.previewScript.path)" defer></script>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the content</a>
    <header class="site">
    <a class="brand" href="\(SiteAddress.home.path)">Preview</a>
    \(navigation)</header>
    <section class="preview-bar" id="preview-bar" aria-label="State of the preview">
    \(status)\(choices)<noscript><p class="hint">Reload the page to see what you have saved.</p></noscript>
    </section>
    <main id="main" tabindex="-1">
    \(page.main)
    </main>
    \(footer)</body>
    </html>

    """
  }

  private var navigation: HTML {
    let entries = [
      ("Contents", SiteAddress.home.path), ("Competencies", SiteAddress.competencies.path),
      ("Glossary", SiteAddress.glossary.path),
      ("Diagnostics", PreviewAddress.diagnostics.rawValue),
    ]
    let items = entries.map { title, path -> HTML in
      let mark: HTML = path == view.path ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(path)\"\(mark)>\(title)</a></li>\n"
    }
    return "<nav aria-label=\"Main\">\n<ul>\n\(items)</ul>\n</nav>\n"
  }

  /// Announced when it changes.
  private var status: HTML {
    let link: HTML =
      "<a href=\"\(PreviewAddress.diagnostics.rawValue)\">\(FindingCount(edition.findings).words)</a>"
    return switch edition.state {
    case .current:
      "<p role=\"status\">\(StatusLabel.met("Up to date")) \(link)</p>\n"
    case .behind where edition.index == nil:
      "<p role=\"status\">\(StatusLabel.lapsed("Nothing to show yet")) \(link)</p>\n"
    case .behind:
      """
      <p role="status">\(StatusLabel.lapsed("Last good version")) Errors keep what you have saved \
      since from being shown: \(link)</p>

      """
    case .unreadable(let reason):
      "<p role=\"status\">\(StatusLabel.lapsed("Last good version")) \(reason)</p>\n"
    }
  }

  private var choices: HTML {
    let agencies = edition.index?.curriculum.agencies ?? []
    let names = agencies.map { ($0.id.rawValue, $0.title.plainText()) }
    let roles = [
      (PreviewRole.learner.rawValue, "Learners"),
      (PreviewRole.trainer.rawValue, "Trainers, with keys"),
    ]
    return """
      <form method="post" action="\(PreviewAddress.choice.rawValue)">
      <input type="hidden" name="\(PreviewChoice.returnField)" value="\(view.path)">
      \(select(PreviewChoice.agencyField, "Values of", names, view.agency?.id.rawValue ?? ""))\
      \(select(PreviewChoice.roleField, "As seen by", roles, view.choice.role.rawValue))\
      <button class="quiet">Show</button>
      </form>

      """
  }

  private func select(
    _ name: String, _ label: String, _ choices: [(value: String, label: String)],
    _ selected: String
  ) -> HTML {
    guard choices.count > 1 else {
      return choices.first.map { "<span class=\"hint\">\(label) \($0.label)</span>\n" } ?? HTML()
    }
    let options = choices.map { choice -> HTML in
      let mark: HTML = choice.value == selected ? " selected" : ""
      return "<option value=\"\(choice.value)\"\(mark)>\(choice.label)</option>\n"
    }
    return """
      <label>\(label) <select name="\(name)">
      \(options)</select></label>

      """
  }

  private var footer: HTML {
    """
    <footer class="site">
    <p>Preview of a working folder, on this machine only. Nothing is recorded.</p>
    </footer>

    """
  }
}
