import Records
import Rendering

/// Something that waits for a supervisor.
struct WaitingItem: Sendable, Hashable {
  let person: String
  /// What is to be done: `Allow another attempt`.
  let task: String
  /// About what.
  let detail: String
  let address: SiteAddress
  /// Since when it waits.
  let since: UTCMilliseconds
}

/// What waits for a supervisor, the longest waiting first.
struct WaitingList: Sendable, Hashable {
  let items: [WaitingItem]

  init(_ items: [WaitingItem]) {
    self.items = items.sorted { ($0.since, $0.person) < ($1.since, $1.person) }
  }

  var html: HTML {
    guard !items.isEmpty else {
      return "<h2 id=\"waiting\">Waiting for you</h2>\n<p>Nothing waits for you.</p>\n"
    }
    let rows = items.map { item -> HTML in
      """
      <li><span><a href="\(item.address.path)">\(item.task)<span class="hidden"> for \
      \(item.person)</span></a><br><span class="hint">\(item.detail)</span></span> \
      <span>\(item.person) <span class="soft">\(item.since.day?.words ?? "")</span></span></li>

      """
    }
    return "<h2 id=\"waiting\">Waiting for you</h2>\n<ul class=\"rows waiting\">\n\(rows)</ul>\n"
  }
}
