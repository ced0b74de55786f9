import Rendering

/// Where anyone gives a completion record to be checked.
struct VerificationPage: Page {
  let token: FormToken
  var message: Message?

  let title = "Check a completion record"

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(message.html)<p>Give the file that you were shown. We look whether this site signed it and \
    whether anything was changed since.</p>
    <form method="post" enctype="multipart/form-data" action="\(SiteAddress.verification.path)">
    \(token.field)
    <div class="field">
    <label for="record">File</label>
    <input type="file" id="record" name="record" accept=".json,application/json">
    </div>
    <div class="field">
    <label for="text">Or paste what is in it</label>
    <textarea id="text" name="text" rows="6" spellcheck="false"></textarea>
    </div>
    <p class="actions"><button>Check it</button></p>
    </form>
    <p class="soft">A machine without a network can check the same file with \
    <code>groundwork verify</code>.</p>
    """
  }
}
