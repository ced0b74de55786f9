import Rendering
import Testing

@Suite struct HTMLTests {
  @Test func escapesTextAndKeepsMarkup() {
    let text = "<b> & \"c\" 'd'"
    let inner: HTML = "<i>\(text)</i>"
    let html: HTML = "<p title=\"\(text)\">\(inner)\([inner, inner])</p>"
    let escaped = "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"
    let marked = "<i>\(escaped)</i>"
    #expect(html.text == "<p title=\"\(escaped)\">\(marked)\(marked)\(marked)</p>")
  }
}
