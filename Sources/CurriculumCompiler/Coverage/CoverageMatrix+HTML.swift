import CurriculumModel
public import Rendering

extension CoverageMatrix {
  /// A page of its own: readable without a style sheet, without a script, on paper.
  public var html: HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Coverage</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; }
    table { border-collapse: collapse; }
    th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; \
    vertical-align: top; }
    .gap { font-weight: bold; }
    th[scope="row"] { font-weight: normal; }
    code { overflow-wrap: anywhere; }
    </style>
    </head>
    <body>
    <main>
    <h1>Coverage</h1>
    <p>\(summary). Rows with a gap come first.</p>
    <table>
    <thead><tr>\(Self.head)</tr></thead>
    <tbody>
    \(rows.map(\.html))</tbody>
    </table>
    </main>
    </body>
    </html>

    """
  }

  private static let head = ["Objective", "Lessons", "Questions", "Shown by", "Gaps"]
    .map { "<th scope=\"col\">\($0)</th>" as HTML }.joined()
}

extension CoverageMatrix.Row {
  fileprivate var html: HTML {
    """
    <tr><th scope="row"><code>\(objective.id)</code> \(objective.title)</th>\
    <td>\(Self.list(lessons))</td><td>\(Self.list(questions))</td>\
    <td>\(shownBy)</td><td class="gap">\(gaps.map(\.rawValue).joined(separator: ", "))</td></tr>

    """
  }

  private static func list(_ landmarks: [Landmark]) -> HTML {
    landmarks.map { "<div>\($0.title) <code>\($0.place)</code></div>" as HTML }.joined()
  }
}
