import Assessment
import CurriculumModel
import Rendering

/// A question with the fields to answer it. Nothing of its key is in it.
struct QuestionFields {
  let sheet: AnswerSheet
  /// What stands in the fields: a saved answer, or what was typed and could not be saved.
  let filled: Form
  let fault: AnswerFault?
  /// Must not open terms in place, unless the page carries their definitions.
  let renderer: Renderer
  /// Keeps the ids of several questions on one page apart.
  let prefix: String
  /// What the names of the fields begin with, where several questions share a form.
  var group = ""

  private var question: Question { sheet.question }

  var html: HTML {
    """
    <fieldset aria-labelledby="\(prefix)-stem" aria-describedby="\(prefix)-task">
    <div class="prose" id="\(prefix)-stem">
    \(renderer.html(question.stem))</div>
    <p class="hint" id="\(prefix)-task">\(question.task.instruction)</p>
    \(faultMessage)\(controls)</fieldset>

    """
  }

  private var faultMessage: HTML {
    guard let fault else { return HTML() }
    return """
      <p class="error" id="\(prefix)-fault"><span class="hidden">Please check: </span>\(fault.message)</p>

      """
  }

  private var controls: HTML {
    switch question.task {
    case .chooseOne(let options), .trueOrFalse(let options): choices(options, isSingle: true)
    case .chooseAll(let options, _): choices(options, isSingle: false)
    case .match(let matching): pairs(matching)
    case .order(let steps): places(steps)
    case .shortAnswer: line(unit: nil, isNumber: false)
    case .number(let number): line(unit: number.unit, isNumber: true)
    case .paragraph(let rubric): paragraph(rubric)
    case .scenario: HTML()
    }
  }

  private func choices(_ options: [AnswerOption], isSingle: Bool) -> HTML {
    let type: HTML = isSingle ? "radio" : "checkbox"
    let chosen = filled.all(AnswerSheet.choice)
    let items = sheet.shown.enumerated().map { place, option -> HTML in
      let mark: HTML = chosen.contains("\(place)") ? " checked" : ""
      return """
        <li><label><input type="\(type)" name="\(group)\(AnswerSheet.choice)" value="\(place)"\(mark)\
        \(tie(to: AnswerSheet.choice))><span>\(renderer.html(options[option].content))</span></label></li>

        """
    }
    return "<ul class=\"options\">\n\(items)</ul>\n"
  }

  private func pairs(_ matching: MatchingTask) -> HTML {
    let matches = matching.matches
    let items = matching.pairs.enumerated().map { prompt, pair -> HTML in
      let name = AnswerSheet.match(prompt)
      let options = sheet.shown.enumerated().map { place, match -> HTML in
        let mark: HTML = filled[name] == "\(place)" ? " selected" : ""
        return "<option value=\"\(place)\"\(mark)>\(renderer.plainText(matches[match]))</option>\n"
      }
      return """
        <li><label for="\(prefix)-\(name)">\(renderer.html(pair.prompt))</label>
        <select id="\(prefix)-\(name)" name="\(group)\(name)"\(tie(to: name))>
        <option value="">Choose a match</option>
        \(options)</select></li>

        """
    }
    return "<ul class=\"pairs\">\n\(items)</ul>\n"
  }

  private func places(_ steps: [OrderingStep]) -> HTML {
    let items = sheet.shown.enumerated().map { place, step -> HTML in
      let name = AnswerSheet.place(place)
      return """
        <li><input class="short" id="\(prefix)-\(name)" name="\(group)\(name)" inputmode="numeric" \
        autocomplete="off" maxlength="3" value="\(filled[name])"\(tie(to: name))>
        <label for="\(prefix)-\(name)">\(renderer.html(steps[step].content))</label></li>

        """
    }
    return "<ul class=\"ordering\">\n\(items)</ul>\n"
  }

  private func line(unit: String?, isNumber: Bool) -> HTML {
    let name = AnswerSheet.text
    let mode: HTML = isNumber ? "class=\"short\" inputmode=\"decimal\"" : "spellcheck=\"false\""
    let unitLabel: HTML = unit.map { "<span id=\"\(prefix)-unit\">\($0)</span>" } ?? HTML()
    return """
      <div class="field"><label for="\(prefix)-\(name)">Your answer</label>
      <div class="unit"><input id="\(prefix)-\(name)" name="\(group)\(name)" \(mode) autocomplete="off" \
      value="\(filled[name])"\(tie(to: name, also: unit == nil ? nil : "unit"))>\(unitLabel)</div></div>

      """
  }

  private func paragraph(_ rubric: [[Inline]]) -> HTML {
    let name = AnswerSheet.text
    let rows = rubric.map { "<li>\(renderer.html($0))</li>\n" as HTML }
    return """
      <p class="label">What your supervisor looks for</p>
      <ul id="\(prefix)-rubric">
      \(rows)</ul>
      <div class="field"><label for="\(prefix)-\(name)">Your answer</label>
      <textarea id="\(prefix)-\(name)" name="\(group)\(name)" rows="10"\(tie(to: name, also: "rubric"))>\
      \(filled[name])</textarea></div>

      """
  }

  /// Ties the message to the field that it is about, and the unit to its number.
  private func tie(to name: String, also other: String? = nil) -> HTML {
    let isFaulty = fault?.field == name
    var ids = other.map { ["\(prefix)-\($0)"] } ?? []
    if isFaulty { ids.append("\(prefix)-fault") }
    guard !ids.isEmpty else { return HTML() }
    let invalid: HTML = isFaulty ? " aria-invalid=\"true\" autofocus" : ""
    return "\(invalid) aria-describedby=\"\(ids.joined(separator: " "))\""
  }
}
