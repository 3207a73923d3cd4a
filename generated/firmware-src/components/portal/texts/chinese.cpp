// From firmware-src/components/portal/texts/chinese.ts. Edit that file, not this one.
#include "chinese.h"

namespace otter_app::firmware_src::components::portal::texts::chinese {

Ref<Object> chinese{};

static Str TextsLiteral_get_address_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return object->address;
}
static Str TextsLiteral_get_gateway_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return object->gateway;
}
static Str TextsLiteral_get_mask_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return object->mask;
}
static Str TextsLiteral_get_nameServer_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<TextsLiteral*>(self_);
  return object->nameServer;
}
static void (*const TextsLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&TextsLiteral_get_address_0),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_gateway_1),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_mask_2),
  reinterpret_cast<void (*)()>(&TextsLiteral_get_nameServer_3),
};
static const otter::FieldInfo TextsLiteral_fields[] = {
  {"language", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).language); }},
  {"title", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).title); }},
  {"noNetwork", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noNetwork); }},
  {"connecting", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).connecting); }},
  {"joined", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).joined); }},
  {"noInternet", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noInternet); }},
  {"signIn", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).signIn); }},
  {"failed", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).failed); }},
  {"failures", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).failures); }},
  {"passwordProblems", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).passwordProblems); }},
  {"nothingChosen", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).nothingChosen); }},
  {"noAddress", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noAddress); }},
  {"expired", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).expired); }},
  {"mayBreak", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).mayBreak); }},
  {"networks", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).networks); }},
  {"scanning", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).scanning); }},
  {"noneFound", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).noneFound); }},
  {"refresh", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).refresh); }},
  {"locked", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).locked); }},
  {"open", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).open); }},
  {"strong", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).strong); }},
  {"medium", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).medium); }},
  {"weak", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).weak); }},
  {"other", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).other); }},
  {"otherName", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).otherName); }},
  {"password", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).password); }},
  {"showPassword", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).showPassword); }},
  {"more", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).more); }},
  {"user", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).user); }},
  {"method", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).method); }},
  {"mask", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).mask); }},
  {"join", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).join); }},
  {"saved", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).saved); }},
  {"forget", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).forget); }},
  {"details", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).details); }},
  {"settings", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).settings); }},
  {"save", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).save); }},
  {"badSetting", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).badSetting); }},
  {"deviceName", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).deviceName); }},
  {"network", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).network); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).address); }},
  {"gateway", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).gateway); }},
  {"nameServer", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).nameServer); }},
  {"mac", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).mac); }},
  {"signal", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).signal); }},
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).version); }},
  {"sensor", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).sensor); }},
  {"upTime", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).upTime); }},
  {"updates", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).updates); }},
  {"updateStates", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).updateStates); }},
  {"state", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).state); }},
  {"safeMode", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).safeMode); }},
  {"onTrial", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).onTrial); }},
  {"history", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).history); }},
  {"checkNow", [](const otter::Object& object) { return otter::Value(static_cast<const TextsLiteral&>(object).checkNow); }},
};
const otter::TypeInfo TextsLiteral::info{"", otter::Kind::Plain, nullptr, TextsLiteral_slots, TextsLiteral_fields, 55};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, u"密码错误,请重试。"_s}), arrayOf<Str>({"not found"_s, u"找不到该网络。"_s}), arrayOf<Str>({"no address"_s, u"该网络没有分配地址。"_s}), arrayOf<Str>({"refused"_s, u"该网络拒绝了设备。"_s}), arrayOf<Str>({"no answer"_s, u"该网络没有响应。"_s})}));
  const Ref<otter::Map<Str, Str>> t_2 = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, u"密码至少 8 个字符。"_s}), arrayOf<Str>({"too long"_s, u"密码最多 63 个字符。"_s}), arrayOf<Str>({"not ASCII"_s, u"密码只能包含 ASCII 字母、数字和符号。"_s})}));
#line 3 "firmware-src/components/portal/texts/chinese.ts"
  chinese = create<TextsLiteral>("zh"_s, u"设置 {0}"_s, u"未连接。请选择一个网络。"_s, u"正在连接 {0} …"_s, u"已连接到 {0}。设备的地址是 {1}。"_s, u"此网络无法访问互联网。"_s, u"此网络要求先在其页面上登录。"_s, u"无法连接 {0}:{1}"_s, t, t_2, u"请选择一个网络。"_s, u"地址格式如 192.168.1.50;固定地址还需要网关。"_s, u"页面已过期,请重试。"_s, u"如果您的手机暂时离开此 WiFi,请重新加入以查看结果。"_s, u"网络"_s, u"正在搜索网络 …"_s, u"未找到网络。"_s, u"重新搜索"_s, u"加密"_s, u"开放"_s, u"强"_s, u"中"_s, u"弱"_s, u"其他网络"_s, u"网络名称"_s, u"密码"_s, u"显示密码"_s, u"更多:用户名、固定地址"_s, u"用户名"_s, u"认证方式"_s, u"子网掩码"_s, u"连接"_s, u"已保存的网络"_s, u"忘记"_s, u"详细信息"_s, u"设置"_s, u"保存"_s, u"“{0}”的值无效。"_s, u"设备名称"_s, u"网络"_s, u"地址 (IP)"_s, u"网关"_s, u"域名服务器"_s, u"设备 (MAC)"_s, u"信号"_s, u"固件"_s, u"传感器"_s, u"运行时间"_s, u"更新"_s, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"not checked"_s, u"尚未检查"_s}), arrayOf<Str>({"checking"_s, u"正在检查 …"_s}), arrayOf<Str>({"current"_s, u"已是最新"_s}), arrayOf<Str>({"found"_s, u"发现 {0}"_s}), arrayOf<Str>({"downloading"_s, u"正在下载 {0}:{1} %"_s}), arrayOf<Str>({"failed"_s, u"失败:{1}"_s})})), u"状态"_s, u"多次崩溃后的安全模式"_s, u"新版本试运行中"_s, u"历史"_s, u"立即检查"_s);
}
#line 96 "firmware-src/components/portal/texts/chinese.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::chinese
