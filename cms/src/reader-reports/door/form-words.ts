import type { Locale } from 'shared-types/content'
import type { FormIssue } from './form-issue'

/** What the form says when it comes back, in the language of the page it came from. */
export const formWords: Record<
  Locale,
  { title: string; kept: string; back: string; issues: Record<FormIssue['code'], string> & { noMessage: string } }
> = {
  vi: {
    title: 'Chưa gửi được',
    kept: 'Những gì bạn đã viết vẫn còn ở dưới đây. Xin sửa lại rồi gửi.',
    back: 'Trở lại trang vừa xem',
    issues: {
      missing: 'Xin chọn trang có vấn đề gì.',
      noMessage: 'Xin viết rõ vấn đề, vì bạn đã chọn “Vấn đề khác”.',
      tooLong: 'Nội dung dài quá: phần mô tả tối đa 1.000 ký tự, phần liên hệ tối đa 200 ký tự.',
      noPage: 'Không rõ bạn báo về trang nào. Xin trở lại trang đó và gửi từ cuối trang.',
      noPortal: 'Không rõ bạn báo về cổng nào. Xin trở lại trang đó và gửi từ cuối trang.',
      tooLarge: 'Nội dung gửi lớn quá mức cho phép. Xin bấm nút quay lại của trình duyệt và viết ngắn hơn.',
      notAForm: 'Yêu cầu không hợp lệ. Xin gửi từ biểu mẫu ở cuối trang.',
      elsewhere: 'Yêu cầu đến từ một trang khác. Xin gửi từ biểu mẫu ở cuối trang của cổng.',
      tooMany: 'Đã có quá nhiều lần gửi từ mạng của bạn. Xin thử lại sau một giờ.',
    },
  },
  en: {
    title: 'Not sent yet',
    kept: 'What you wrote is still below. Please correct it and send it again.',
    back: 'Back to the page',
    issues: {
      missing: 'Please choose what is wrong with the page.',
      noMessage: 'Please describe the problem, as you chose “Something else”.',
      tooLong: 'The text is too long: at most 1,000 characters for the description, 200 for the contact.',
      noPage: 'It is not clear which page you report. Please go back to it and send from its foot.',
      noPortal: 'It is not clear which portal you report. Please go back to the page and send from its foot.',
      tooLarge: 'Too much was sent. Please use your browser’s back button and write less.',
      notAForm: 'The request is not valid. Please use the form at the foot of the page.',
      elsewhere: 'The request came from another site. Please use the form at the foot of a page of this portal.',
      tooMany: 'Too much was sent from your network. Please try again in an hour.',
    },
  },
}
