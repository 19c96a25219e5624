import type { Standing } from '../domain/task-standing.ts';
import type { TaskState } from '../domain/task.ts';
import { STATE_LABELS } from './labels.ts';

/** What each declared state means. */
const STATE_MEANINGS: Record<TaskState, string> = {
  'not-started': 'Cơ quan chủ trì báo chưa bắt đầu.',
  'in-progress': 'Cơ quan chủ trì báo đang làm.',
  done: 'Cơ quan chủ trì báo đã xong.',
  'done-late': 'Cơ quan chủ trì báo đã xong sau thời hạn của kế hoạch.',
  paused: 'Việc tạm dừng và vẫn còn phải làm. Thời hạn không đổi.',
  adjusted:
    'Nội dung hoặc phạm vi của nhiệm vụ đã đổi và vẫn còn phải làm. Thời hạn chỉ đổi khi kế hoạch ghi thời hạn mới.',
  dropped: 'Cơ quan có thẩm quyền quyết định thôi thực hiện, không còn phải làm.',
  'no-report':
    'Cổng chưa nhận được báo cáo nào. Điều này không có nghĩa là chưa làm, và không được tính là 0.',
  unverifiable: 'Có báo cáo, nhưng người biên tập không tìm được căn cứ để xác nhận.',
};

/** What each standing to the deadline means; `days` is the portal's own limit. */
const STANDING_MEANINGS = (
  days: number,
): Record<Standing['id'], [label: string, words: string]> => ({
  'in-time': ['Trong hạn', `Thời hạn còn hơn ${days} ngày.`],
  'due-soon': [
    'Sắp đến hạn',
    `Thời hạn còn không quá ${days} ngày. Ngày cuối cùng của thời hạn vẫn là trong hạn.`,
  ],
  overdue: [
    'Quá hạn N ngày',
    'Nhiệm vụ chưa kết thúc khi ngày cuối cùng của thời hạn đã qua; N đếm từ ngày hôm sau.',
  ],
  'no-deadline': [
    'Không có hạn',
    'Nhiệm vụ làm thường xuyên, hoặc thời hạn ghi bằng lời mà không nêu ngày. Cổng không suy ra ngày nào.',
  ],
  closed: ['Đã kết thúc', 'Không còn phải làm, hoặc đã báo cáo đủ các kỳ. Không tính quá hạn.'],
});

/** The method page: how every state is decided. */
export const methodWords = {
  title: 'Cách xác định tình trạng',
  short: 'Cách xác định',
  intro:
    'Trang này nói rõ mỗi chữ, mỗi con số về tiến độ trên cổng được lấy từ đâu và tính như thế nào, để ai cũng có thể kiểm tra lại.',
  declared: 'Tình trạng do cơ quan báo cáo',
  declaredNote:
    'Mỗi báo cáo có ngày và tình trạng. Tình trạng của nhiệm vụ là tình trạng trong báo cáo mới nhất tính đến ngày đang xem. Cổng không tự đổi tình trạng này.',
  closedNote: (states: string) =>
    `Nhiệm vụ được coi là đã kết thúc khi báo cáo mới nhất ghi: ${states}. Mọi tình trạng khác là còn mở.`,
  derived: 'Tình trạng so với thời hạn',
  derivedNote:
    'Phần này do cổng tính từ thời hạn ghi trong kế hoạch và ngày đang xem, theo giờ của cổng. Hai tình trạng luôn đứng cạnh nhau, kèm tuổi của báo cáo mới nhất.',
  sections: {
    deadline: {
      title: 'Thời hạn ghi theo tháng, quý, năm',
      words: [
        'Thời hạn “tháng 9/2026” kết thúc vào ngày 30/09/2026, “quý II/2026” vào ngày 30/06/2026, “năm 2026” vào ngày 31/12/2026. Khoảng thời gian kết thúc vào ngày cuối của khoảng.',
        'Nhiệm vụ định kỳ phải có một báo cáo cho mỗi kỳ. Kỳ nào chưa có báo cáo khi ngày cuối của kỳ đã qua thì quá hạn.',
        'Báo cáo được tính cho kỳ có ngày cuối mà số liệu nói đến; báo cáo không nêu ngày ấy được tính cho kỳ có ngày báo cáo.',
      ],
    },
    evidence: {
      title: 'Minh chứng',
      words: [
        'Minh chứng là tệp đính kèm hoặc địa chỉ trang mà báo cáo nêu ra, và tin bài trên cổng phản ánh nhiệm vụ ấy. Tệp hay địa chỉ nêu nhiều lần chỉ tính một. Tin bài đã rút không còn là minh chứng.',
        'Nhiệm vụ báo hoàn thành mà không có minh chứng nào được đếm riêng, không cộng vào số hoàn thành có minh chứng.',
        'Mỗi liên kết giữa nhiệm vụ, điều khoản và tin bài đều ghi cơ sở: nguồn nêu rõ (có trích dẫn), hoặc ban biên tập đối chiếu. Hai loại được đếm riêng.',
      ],
    },
    unknown: {
      title: 'Điều chưa biết',
      words: [
        'Chưa có báo cáo là một tình trạng riêng, có dấu riêng và luôn được đếm. Nó không phải là 0 và không bị bỏ khỏi tổng.',
        'Khi nguồn chỉ nêu một phần nhiệm vụ của kế hoạch, phần còn lại được ghi là chưa biết và không nằm trong các con số.',
      ],
    },
    inherited: {
      title: 'Nhiệm vụ tiếp nhận khi cơ quan kết thúc hoạt động',
      words: [
        'Nhiệm vụ còn mở vào ngày cuối cùng của một cơ quan chuyển sang tất cả cơ quan kế thừa, từ ngày hôm sau. Nếu chia tách thì các cơ quan kế thừa cùng chịu trách nhiệm, vì văn bản sắp xếp thường không chia từng việc.',
        'Không có cơ quan kế thừa thì nhiệm vụ được ghi là chưa có cơ quan tiếp nhận. Dù qua nhiều lần sắp xếp, mỗi nhiệm vụ vẫn chỉ được đếm một lần.',
        'Nhiệm vụ đã kết thúc trước ngày ấy ở lại với cơ quan đã làm xong.',
      ],
    },
    coverage: {
      title: 'Đối chiếu hai chiều',
      words: [
        'Điều khoản được đếm ở cấp nhỏ nhất của văn bản, trong phần mà kế hoạch ghi là triển khai. Một điều khoản đã có nhiệm vụ khi nhiệm vụ gắn với chính nó hoặc với phần chứa nó; nhiệm vụ chỉ gắn với cả văn bản thì không tính cho từng điều khoản.',
        'Văn bản mà cổng chưa có nội dung thì ghi là không đối chiếu được.',
      ],
    },
    past: {
      title: 'Xem lại một ngày đã qua',
      words: [
        'Trang “như đã báo cáo đến ngày …” chỉ dùng các báo cáo ghi ngày đến hết ngày ấy và tin bài đăng đến hết ngày ấy. Báo cáo gửi sau, dù nói về kỳ trước, chỉ xuất hiện từ ngày ghi trên báo cáo.',
        'Nội dung đã rút về sau thì không hiện lại.',
      ],
    },
  },
  closedStates: (states: readonly TaskState[]) =>
    states.map((state) => STATE_LABELS[state].toLowerCase()).join(', '),
  stateMeanings: STATE_MEANINGS,
  standingMeanings: STANDING_MEANINGS,
} as const;
