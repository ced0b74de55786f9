import Rendering

extension Frame {
  /// The whole document of a page.
  func document(_ page: some Page) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(page.title) – Groundwork</title>
    <link rel="icon" type="image/svg+xml" href="\(SiteAsset.icon.path)">
    <link rel="stylesheet" href="\(SiteAsset.styles.path)">
    \(page.styles.map { "<link rel=\"stylesheet\" href=\"\($0.path)\">\n" as HTML })\
    \(page.scripts.map { "<script src=\"\($0.path)\" defer></script>\n" as HTML })\
    </head>
    <body>
    <a class="skip" href="#main">Skip to the content</a>
    \(header(current: page.section))<main id="main" tabindex="-1">
    \(page.main)
    </main>
    \(footer)</body>
    </html>

    """
  }

  private func header(current: SiteSection?) -> HTML {
    """
    <header class="site">
    <a class="brand" href="\(SiteAddress.home.path)">Groundwork</a>
    \(navigation(current: current))\(accountForm)</header>

    """
  }

  private func navigation(current: SiteSection?) -> HTML {
    let entries = SiteSection.allCases.filter { !$0.visibility.isDisjoint(with: sections) }
    guard !entries.isEmpty else { return HTML() }
    let items = entries.map { entry -> HTML in
      let mark: HTML = entry == current ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(entry.address.path)\"\(mark)>\(entry.title)</a></li>\n"
    }
    return """
      <nav aria-label="Main">
      <ul>
      \(items)</ul>
      </nav>

      """
  }

  private var accountForm: HTML {
    guard let account else { return HTML() }
    return """
      <form class="account" method="post" action="\(SiteAddress.signOut.path)">
      \(account.tokenField)
      <span class="name">\(account.name)</span>
      <button class="quiet">Sign out</button>
      </form>

      """
  }

  private static let demonstrationLine: HTML =
    "<p>Demonstration: the people and their results are invented.</p>\n"

  private var footer: HTML {
    let supportLine = support.map { support -> HTML in
      "<p class=\"support\">\(support.label): \(support.line)</p>\n"
    }
    return """
      <footer class="site">
      \(supportLine ?? HTML())\(isDemonstration ? Self.demonstrationLine : HTML())<p class="release">Curriculum release \
      <code>\(release)</code> · <a href="\(SiteAddress.verification.path)">Check a completion record</a></p>
      </footer>

      """
  }
}
