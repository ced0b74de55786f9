import CurriculumModel
import Interchange
import Records
import Rendering

/// Who was at a session: as a table to look at and to print, and for a spreadsheet.
struct SessionList: Sendable, Hashable {
  let session: TrainingSession
  let people: [Attendance]
  let viewer: PersonID

  var html: HTML {
    guard !people.isEmpty else { return "<p class=\"soft\">Nobody has signed in yet.</p>\n" }
    let rows = people.map { there -> HTML in
      """
      <tr><th scope="row">\(there.name)</th>\
      <td class="right">\(Self.words(of: there))</td>\
      <td>\(Self.way(of: there))\(there.corrections.map(correction))</td>\
      <td class="screen">\(link(to: there))</td></tr>

      """
    }
    return """
      <p>\(counted(people.count { $0.minutes > 0 }, "person", "people")).</p>
      <div class="table" role="region" tabindex="0" aria-label="Who is there">
      <table>
      <thead><tr><th scope="col">Name</th><th scope="col" class="right">Time</th>\
      <th scope="col">How it was written down</th><th scope="col" class="screen">Wrong?</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }

  /// What counts now; a correction is in a line of its own, after the one that it corrects.
  var csv: String {
    var writer = CSVWriter()
    writer.append([
      "Session", "Day", "Person", "Minutes", "Written down", "By", "On", "Ledger entry", "Reason",
    ])
    for there in people {
      func line(_ minutes: Int, _ how: String, _ mark: EntryMark, _ reason: String) -> [String] {
        [
          session.title, session.heldOn.description, there.name, "\(minutes)", how,
          mark.author.name, mark.recorded.day?.description ?? "", "\(mark.sequence)", reason,
        ]
      }
      writer.append(
        line(there.recordedMinutes, there.isByCode ? "by code" : "by hand", there.mark, ""))
      for corrected in there.corrections {
        writer.append(line(corrected.minutes, "correction", corrected.mark, corrected.reason))
      }
    }
    return writer.text
  }

  private static func words(of there: Attendance) -> String {
    there.minutes == 0 ? "was not there" : Hours(minutes: there.minutes).words
  }

  private static func way(of there: Attendance) -> String {
    let day = there.mark.recorded.day?.words ?? ""
    return there.isByCode
      ? "signed in by the code on \(day)" : "put on the list by \(there.mark.author.name) on \(day)"
  }

  private func correction(_ corrected: Attendance.Correction) -> HTML {
    "<br><span class=\"hint\">\(corrected.words)</span>"
  }

  private func link(to there: Attendance) -> HTML {
    guard there.person != viewer else { return HTML() }
    return """
      <a href="\(SiteAddress.attendanceCorrection(session.id, there.person).path)">Correct\
      <span class="hidden"> what stands of \(there.name)</span></a>
      """
  }
}

extension Attendance.Correction {
  /// What was put right, by whom and why.
  var words: String {
    let length = minutes == 0 ? "not there" : Hours(minutes: minutes).words
    let why = reason.isEmpty ? "" : ": \(reason)"
    return
      "Corrected to \(length) by \(mark.author.name) on \(mark.recorded.day?.words ?? "")\(why)"
  }
}
